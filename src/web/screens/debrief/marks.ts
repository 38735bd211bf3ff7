import { DIMENSION_WORDS, DISQUALIFIER_WORDS } from '../../../contract/wording.ts';
import type { Critique } from '../../api/types.ts';
import type { EvidenceMark } from '../../ui/evidence-text.tsx';

/** The places in an answer that its critique points at. */
export function marksOf({ dimensions, disqualifiers }: Critique): EvidenceMark[] {
  return [
    ...dimensions.flatMap(({ id, status, evidence }) =>
      evidence.map(
        ({ start, end }): EvidenceMark => ({
          start,
          end,
          findingId: id,
          side: status === 'clear' ? 'for' : 'against',
          label: `${DIMENSION_WORDS[id]}: ${status}`,
        }),
      ),
    ),
    ...disqualifiers.flatMap(({ id, evidence }) =>
      evidence.map(
        ({ start, end }): EvidenceMark => ({
          start,
          end,
          findingId: id,
          side: 'against',
          label: DISQUALIFIER_WORDS[id],
        }),
      ),
    ),
  ];
}
