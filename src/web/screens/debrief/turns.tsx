import { VERDICT_WORDS } from '../../../contract/wording.ts';
import type { Debrief } from '../../api/types.ts';
import { Card } from '../../ui/card.tsx';
import { WordsAndFindings } from '../../ui/critique-view/words-and-findings.tsx';
import { VerdictScale } from '../../ui/verdict-scale.tsx';

/** Every question with its answer, the words that counted marked in it. */
export function Turns({ debrief }: { debrief: Debrief }) {
  return (
    <Card title="Answer by answer">
      <p className="mb-2 text-muted">
        A solid line marks words that spoke for you, a broken one words that spoke against you.
      </p>
      <div className="divide-y divide-line">
        {debrief.turns.map(({ turn, question, answer, critique }) => (
          <details key={turn} className="group py-4 print:break-inside-avoid">
            <summary className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 marker:content-none">
              <span className="min-w-[min(16rem,100%)] flex-1 font-semibold group-open:font-normal">
                <span className="mr-2 text-muted tabular-nums">{turn}.</span>
                {question}
              </span>
              <span className="flex items-center gap-3 text-muted text-sm">
                {VERDICT_WORDS[critique.verdict]}
                <VerdictScale verdict={critique.verdict} size="small" />
              </span>
            </summary>
            <div className="mt-4 max-w-read space-y-4">
              <p>{critique.barRaiserThinks}</p>
              <WordsAndFindings critique={critique} answer={answer} />
            </div>
          </details>
        ))}
      </div>
    </Card>
  );
}
