import { type Attributes, createNoopMeter, type Histogram, type Meter } from '@opentelemetry/api';

/** Upper bounds that serve seconds as well as tokens. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 100, 1_000, 10_000, 100_000];

/** A distribution since the start or the last reset, for one set of attributes. */
export interface Series {
  name: string;
  unit: string;
  attributes: Attributes;
  bounds: readonly number[];
  counts: number[];
  count: number;
  sum: number;
}

/** Series of one histogram at most: attributes are names of routes and models, so there are few. */
const MOST_SERIES = 2_000;

/** Records histograms, which is all that is measured here; other instruments do nothing. */
export function createMeter(): { meter: Meter; series: () => Series[]; reset: () => void } {
  const all = new Map<string, Series>();
  const histogram = (name: string, unit: string): Histogram => ({
    record(value, attributes = {}) {
      const key = `${name} ${JSON.stringify(attributes)}`;
      let series = all.get(key);
      if (series === undefined) {
        if (all.size >= MOST_SERIES) return;
        const counts = new Array<number>(BOUNDS.length + 1).fill(0);
        series = { name, unit, attributes, bounds: BOUNDS, counts, count: 0, sum: 0 };
        all.set(key, series);
      }
      const bucket = BOUNDS.findIndex((bound) => value <= bound);
      series.counts[bucket === -1 ? BOUNDS.length : bucket]! += 1;
      series.count += 1;
      series.sum += value;
    },
  });
  const meter: Meter = Object.assign(Object.create(createNoopMeter()) as Meter, {
    createHistogram: (name: string, options?: { unit?: string }) => histogram(name, options?.unit ?? '1'),
  });
  return { meter, series: () => [...all.values()], reset: () => all.clear() };
}
