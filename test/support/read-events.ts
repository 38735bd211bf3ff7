/** One server-sent event, its data parsed. */
export interface SentEvent {
  name: string;
  id: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect in it
  data: any;
}

/** Reads a stream of server-sent events; comments are left out. Leaving the loop closes the connection. */
export async function* readEvents(response: Response): AsyncGenerator<SentEvent> {
  let rest = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const frames = (rest + chunk).split('\n\n');
    rest = frames.pop()!;
    for (const frame of frames) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1];
      const data = field('data');
      if (data === undefined) continue;
      yield { name: field('event') ?? 'message', id: Number(field('id')), data: JSON.parse(data) };
    }
  }
  if (rest !== '') throw new Error('The stream ended inside an event.');
}

export async function allEvents(response: Response): Promise<SentEvent[]> {
  const events: SentEvent[] = [];
  for await (const event of readEvents(response)) events.push(event);
  return events;
}

/** What a reader has before them after these events: deltas added up, replacements taken back. */
export function textOf(events: readonly SentEvent[]): string {
  let text = '';
  for (const { name, data } of events) {
    if (name === 'message.start') text = '';
    if (name === 'message.delta') text += data.text;
    if (name === 'message.replace') text = data.text;
  }
  return text;
}
