import type { Delivery } from '../../api/types.ts';

/** How long an answer was spoken for, and how many of its words came that way. */
export interface Spoken {
  seconds: number;
  words: number;
}
/** Less than this says nothing about a pace, seconds. */
const SHORTEST_SPEECH = 10;

/** How the answer was told. None of it weighs in the verdict. */
export function DeliveryFacts({ delivery, spoken }: { delivery: Delivery; spoken?: Spoken }) {
  const {
    words,
    sentences,
    firstPersonActions,
    teamActions,
    secondsRange,
    fillers,
    setAside = [],
  } = delivery;
  const facts: [term: string, fact: string][] = [
    ['Length', `${words} words in ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`],
    ['To say it', `${Math.round(secondsRange[0])} to ${Math.round(secondsRange[1])} seconds`],
    ['Acts told with "I"', String(firstPersonActions)],
    ['Acts told with "we"', String(teamActions)],
  ];
  if (spoken !== undefined && spoken.seconds >= SHORTEST_SPEECH) {
    const pace = Math.round((spoken.words / spoken.seconds) * 60);
    facts.push(
      ['Pace, as spoken', `about ${pace} words a minute; 130 to 170 is easy to follow`],
      ['Fillers', describeFillers(fillers.map(({ quote }) => quote))],
    );
  }
  return (
    <section>
      <h2 className="mb-1 text-2xl">Delivery</h2>
      <p className="mb-4 text-muted text-sm">None of this changes the verdict.</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {facts.map(([term, fact]) => (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {setAside.length > 0 && (
        <div className="mt-4">
          <h3 className="text-muted">Not graded, because it tells nothing of what happened</h3>
          <ul className="mt-1 list-disc pl-5">
            {setAside.map(({ start, quote }) => (
              <li key={start}>“{quote.trim()}”</li>
            ))}
          </ul>
        </div>
      )}
      {spoken !== undefined && (
        <p className="mt-3 text-muted text-sm">
          Counted from the text your browser heard. Browsers often leave out fillers, so there may have been
          more.
        </p>
      )}
    </section>
  );
}

function describeFillers(quotes: readonly string[]): string {
  if (quotes.length === 0) return 'none in the text';
  const counts = new Map<string, number>();
  for (const quote of quotes) counts.set(quote.toLowerCase(), (counts.get(quote.toLowerCase()) ?? 0) + 1);
  return `${quotes.length}: ${[...counts].map(([word, count]) => (count === 1 ? word : `${word} (${count} times)`)).join(', ')}`;
}
