import type { Interview } from '../../src/contract/interview.ts';
import { GRADABLE } from './app.ts';

/** An answer that can be told from every other one. */
export const markedAnswer = (marker: string): string => `${GRADABLE} That was answer ${marker}.`;

/** What the server said that it should not have said. */
export class Unexpected extends Error {
  override readonly name = 'Unexpected';
}

/** A server's API, as simulated candidates use it. */
export class Api {
  readonly url: string;
  /** How many responses there were of each status. */
  readonly statuses: Record<number, number> = {};

  constructor(url: string) {
    this.url = url;
  }

  async send(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    this.statuses[response.status] = (this.statuses[response.status] ?? 0) + 1;
    return response;
  }

  /** @throws Unexpected where the response is not a success */
  async json<T>(method: string, path: string, body?: object, headers?: Record<string, string>): Promise<T> {
    const response = await this.send(method, path, body, headers);
    if (!response.ok) throw new Unexpected(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  interview(id: string): Promise<Interview> {
    return this.json('GET', `/v1/interviews/${id}`);
  }

  /** Sends an answer, asking for events. */
  answer(id: string, turn: number, answer: string, key: string): Promise<Response> {
    return this.send(
      'POST',
      `/v1/interviews/${id}/answers`,
      { answer, turn },
      { accept: 'text/event-stream', 'idempotency-key': key },
    );
  }
}
