/** Counts what a server logs as errors, and keeps what is not one of its records: Node's own cries. */
export class LogWatch {
  readonly errors: Record<string, number> = {};
  readonly unreadable: string[] = [];

  read(line: string): void {
    if (!line.startsWith('{')) {
      // Node says of SQLite, which holds the lock of a data directory, that it may change.
      if (!/ExperimentalWarning|--trace-warnings/.test(line) && this.unreadable.length < 100) {
        this.unreadable.push(line);
      }
      return;
    }
    const { level, message, fault } = JSON.parse(line) as Record<string, string>;
    if (level !== 'error') return;
    const name = [message, fault].filter(Boolean).join(': ');
    this.errors[name] = (this.errors[name] ?? 0) + 1;
  }
}
