import { offline, toApiError } from '../../api/client.ts';

/**
 * Reads an event stream to its end and returns the data of its `done` event.
 *
 * @throws ApiError when it is refused, breaks off or ends in an error
 */
export async function readFinalEvent<T>(path: string): Promise<T> {
  let text: string;
  try {
    const response = await fetch(path, { headers: { accept: 'text/event-stream' } });
    if (!response.ok) throw await toApiError(response);
    text = await response.text();
  } catch (error) {
    throw error instanceof TypeError ? offline() : error;
  }
  const done = text.split('\n\n').find((event) => event.startsWith('event: done\n'));
  const data = done?.split('\n').find((line) => line.startsWith('data: '));
  if (data === undefined) throw offline();
  return JSON.parse(data.slice('data: '.length)) as T;
}
