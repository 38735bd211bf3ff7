import { VERDICT_WORDS } from '../../contract/wording.ts';
import type { Verdict } from '../api/types.ts';

const VERDICTS = Object.keys(VERDICT_WORDS) as Verdict[];
const SIDES = { no: VERDICTS.slice(0, 3), yes: VERDICTS.slice(3) };

/** Where a verdict stands among the six, from 0. */
export const verdictRank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/**
 * A verdict as a position on the six-step scale, between no and yes. There is no middle and no colour for good
 * or bad: the position says it, and the words beside it.
 *
 * @param props.before where it stood before, as a ring
 */
export function VerdictScale({
  verdict,
  before,
  size = 'large',
}: {
  verdict: Verdict;
  before?: Verdict;
  size?: 'small' | 'large';
}) {
  const isLarge = size === 'large';
  const spoken =
    `${VERDICT_WORDS[verdict]}, step ${verdictRank(verdict) + 1} of 6` +
    (before === undefined || before === verdict ? '' : `; before: ${VERDICT_WORDS[before]}`);
  const step = (at: Verdict) => {
    const isHere = at === verdict;
    const wasHere = at === before && !isHere;
    return (
      <span
        key={at}
        className={`flex-1 rounded-sm ${isLarge ? 'h-3' : 'h-2'} ${isHere ? 'bg-accent' : 'bg-line'} ${
          wasHere ? 'outline-2 outline-accent outline-dashed -outline-offset-2' : ''
        }`}
      />
    );
  };
  return (
    <div className={isLarge ? 'w-full max-w-md' : 'w-40'}>
      {isLarge && <p className="mb-2 font-serif text-2xl">{VERDICT_WORDS[verdict]}</p>}
      <div role="img" aria-label={spoken} className="flex items-center gap-1">
        {SIDES.no.map(step)}
        <span className={`w-px bg-line-strong ${isLarge ? 'mx-1 h-6' : 'mx-0.5 h-4'}`} />
        {SIDES.yes.map(step)}
      </div>
      {isLarge && (
        <div aria-hidden="true" className="mt-1 flex justify-between text-muted text-sm">
          <span>No hire</span>
          <span>Hire</span>
        </div>
      )}
    </div>
  );
}
