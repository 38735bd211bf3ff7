/** Gives what runs one thing after the other: each waits until what came before is over, however that ended. */
export function oneAfterTheOther(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const result = last.then(run);
    last = result.catch(() => {});
    return result;
  };
}
