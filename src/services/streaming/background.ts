/**
 * Lets work that nobody waits for begin bit by bit, one in a turn of the event loop. Timers that are due together run
 * together: when two hundred streams end at once, as many gradings would keep the last words of all of them waiting.
 */
export class Background {
  readonly #waiting: (() => void)[] = [];

  /** Resolves when what is due, such as writing to sockets, is done and nobody else begins just now. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) this.#admit();
    });
  }

  #admit(): void {
    setTimeout(() => {
      this.#waiting.shift()!();
      // A timer that is set now is due in a later turn.
      if (this.#waiting.length > 0) this.#admit();
    }, 0);
  }
}
