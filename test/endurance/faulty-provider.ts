import { purposeOf, sayUsual } from '../support/model-server.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import type { Answer, Exchange, Reply, StreamFault } from '../support/providers/script.ts';

type Kind = (usual: Answer, random: () => number) => Reply;

const refusal =
  (status: number, more: { code?: string; headers?: Record<string, string> } = {}): Kind =>
  () => ({ status, ...more });
const broken =
  (how: StreamFault['how'], errorType?: string): Kind =>
  (usual, random) => ({ ...usual, fault: { after: Math.floor(random() * 8), how, errorType } });

/** Everything a provider does wrong, by name. */
const FAULTS: Record<string, Kind> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504, 529].map((status) => [
      `status ${status}`,
      refusal(status),
    ]),
  ),
  'retry-after 1': refusal(429, { headers: { 'retry-after': '1' } }),
  'retry-after 3600': refusal(529, { headers: { 'retry-after': '3600' } }),
  'retry-after junk': refusal(503, { headers: { 'retry-after': 'soon' } }),
  'spend limit': refusal(429, { code: 'enforced_spend_limit_reached' }),
  'no headers': () => ({ silent: true }),
  'reset before headers': () => ({ silent: true, reset: true }),
  'overloaded inside the stream': broken('error', 'overloaded_error'),
  'error inside the stream': broken('error'),
  malformed: broken('malformed'),
  reset: broken('reset'),
  cut: broken('cut'),
  'ended early': broken('end'),
  stall: broken('stall'),
  pings: broken('pings'),
  drip: broken('drip'),
  'cut off by max_tokens': (usual) => ({ ...usual, stop: 'max_tokens' }),
  refused: (usual) => ({ ...usual, stop: 'refusal' }),
  'unknown stop': (usual) => ({ ...usual, stop: 'who_knows' }),
  'nothing said': (usual) => ({ ...usual, text: [] }),
  'no usage': (usual) => ({ ...usual, omitUsage: true }),
  'not the shape that was asked for': (usual) => ({ ...usual, text: '{"dimensions": [{"id": 7}]' }),
  'a web page': () => ({ raw: '<html>Bad gateway</html>', contentType: 'text/html' }),
};
/** It closes the circuit for a minute, in which nothing else can go wrong; so it comes less often. */
const RARE = 'spend limit';

export interface FaultyProvider {
  provider: ScriptedAnthropic;
  calls(): number;
  /** How often each fault was played. */
  faults: Record<string, number>;
}

/** A provider that fails the given share of its calls, in every way there is, and else says the usual. */
export function createFaultyProvider(
  share: number,
  random: () => number,
  say: (exchange: Exchange) => Answer = sayUsual,
): FaultyProvider {
  const names = Object.keys(FAULTS);
  const faults: Record<string, number> = {};
  let calls = 0;
  const provider = new ScriptedAnthropic();
  const pick = (): string => {
    const name = names[Math.floor(random() * names.length)]!;
    return name === RARE && random() < 0.8 ? pick() : name;
  };
  provider.otherwise((exchange) => {
    calls += 1;
    // Kept for tests that look at them; here they would only pile up.
    provider.exchanges.length = 0;
    const usual = { ...say(exchange), ...(purposeOf(exchange) === 'bridge' && { gapMs: 20 }) };
    if (random() >= share) return usual;
    const name = pick();
    faults[name] = (faults[name] ?? 0) + 1;
    return FAULTS[name]!(usual, random);
  });
  return { provider, calls: () => calls, faults };
}
