import { DIMENSION_WORDS, DISQUALIFIER_WORDS } from '../../../contract/wording.ts';
import type { Critique, DimensionStatus, Evidence } from '../../api/types.ts';
import type { EvidenceMark } from '../evidence-text.tsx';

/** A dimension or a disqualifier, as one kind of thing to show. */
export interface Finding {
  id: string;
  title: string;
  /** Left out for a disqualifier. */
  status?: DimensionStatus;
  /** How far it is shown, 0 to 1, where that is finer than the status. */
  strength?: number;
  side: 'for' | 'against';
  reason: string;
  advice?: string;
  evidence: readonly Evidence[];
  decidedBy?: 'rubric' | 'model';
}

/** The findings of a critique by what they mean for the candidate; what weighs most comes first. */
export function groupFindings({ dimensions, disqualifiers }: Critique) {
  const judged = dimensions.map(
    (found): Finding => ({
      ...found,
      evidence: eachOnce(found.evidence),
      title: DIMENSION_WORDS[found.id],
      side: found.status === 'clear' ? 'for' : 'against',
    }),
  );
  const withStatus = (...statuses: DimensionStatus[]) =>
    judged.filter(({ status }) => statuses.includes(status!));
  return {
    ruledOut: disqualifiers.map(
      ({ id, ...found }): Finding => ({
        ...found,
        evidence: eachOnce(found.evidence),
        id: `disqualifier-${id}`,
        title: DISQUALIFIER_WORDS[id],
        side: 'against',
      }),
    ),
    missing: [...withStatus('absent'), ...withStatus('partial')],
    clear: withStatus('clear'),
    notJudged: withStatus('not_assessed'),
    notApplicable: withStatus('not_applicable'),
  };
}

/** The same words may speak for a finding in more than one way; they are shown once. */
const eachOnce = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((each) => [`${each.start}-${each.end}`, each])).values(),
];

/** The places in the answer that findings point at. */
export const marksOf = (findings: readonly Finding[]): EvidenceMark[] =>
  findings.flatMap(({ id, side, title, evidence }) =>
    evidence.map(({ start, end }) => ({ start, end, findingId: id, side, label: title })),
  );
