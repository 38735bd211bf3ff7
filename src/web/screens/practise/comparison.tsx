import type { StoredCritique } from '../../api/critiques.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { WordDiff } from '../../ui/word-diff.tsx';
import { type Change, changedFindings, graderChange } from './compare.ts';

const DIRECTION = { better: 'up', worse: 'down', other: '' } as const;

/** What changed from an earlier answer to this one: the findings, and the words. */
export function Comparison({ before, after }: { before: StoredCritique; after: StoredCritique }) {
  const changes = changedFindings(before.critique, after.critique);
  const grader = graderChange(before.critique, after.critique);
  const points = Math.round(after.critique.score) - Math.round(before.critique.score);
  return (
    <div className="space-y-6">
      {grader !== undefined && (
        <Notice tone="warning">
          Compare with care: {grader}. Part of the difference may come from that and not from your answer.
        </Notice>
      )}
      <p>
        {changes.length === 0
          ? 'No finding changed.'
          : `${changes.length} ${changes.length === 1 ? 'finding' : 'findings'} changed.`}{' '}
        <span className="text-muted">
          Score {Math.round(before.critique.score)} before, {Math.round(after.critique.score)} now
          {points === 0 ? '' : ` (${points > 0 ? '+' : '−'}${Math.abs(points)})`}.
        </span>
      </p>
      {changes.length > 0 && <Changes changes={changes} />}
      <section>
        <h3 className="mb-2 text-xl">Your words</h3>
        <p className="mb-3 text-muted text-sm">Underlined: new. Struck through: no longer there.</p>
        <WordDiff before={before.request.answer} after={after.request.answer} />
      </section>
    </div>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <table className="w-full text-left">
      <caption className="sr-only">Findings that changed</caption>
      <thead className="border-line-strong border-b text-muted text-sm">
        <tr>
          <th scope="col" className="py-1.5 pr-3 font-normal">
            Finding
          </th>
          <th scope="col" className="py-1.5 pr-3 font-normal">
            Before
          </th>
          <th scope="col" className="py-1.5 font-normal">
            Now
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ id, title, before, after, direction }) => (
          <tr key={id} className="border-line border-b align-top">
            <th scope="row" className="py-2 pr-3 font-semibold">
              {title}
            </th>
            <td className="py-2 pr-3 text-muted">{before}</td>
            <td className="py-2">
              <span className="flex items-center gap-1.5">
                {direction !== 'other' && (
                  <Icon
                    name="send"
                    className={`size-4 ${direction === 'better' ? 'text-accent' : 'rotate-180 text-muted'}`}
                  />
                )}
                {after}
                {direction !== 'other' && <span className="sr-only">, {DIRECTION[direction]}</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
