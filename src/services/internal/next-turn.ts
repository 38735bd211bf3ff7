/** Lets the event loop do what is due, such as writing to sockets. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
