import { STEP_WORDS } from '../../../contract/wording.ts';
import type { PublicWalkthrough, Step } from '../../api/types.ts';

/** One thing to read, with the name it has in the address. */
export interface Part {
  id: string;
  label: string;
  group: 'Story' | 'The answer, step by step' | 'Around it';
  /** Where it is one of the five steps. */
  step?: Step;
}

/** What a walkthrough has to read, in the order in which it is read; what an imported page lacks is left out. */
export function partsOf(walkthrough: PublicWalkthrough): Part[] {
  const { steps, probes, reframes, levels, quiz } = walkthrough;
  const around: [Part['id'], Part['label'], boolean][] = [
    ['follow-ups', 'Follow-up questions', probes.length > 0],
    ['weak-answer', 'A weak answer', true],
    ['retelling', 'For other principles', reframes.length > 0],
    ['levels', 'By level', levels.length > 0],
    ['quiz', 'Quiz', quiz.length > 0],
  ];
  return [
    { id: 'story', label: 'The story', group: 'Story' },
    ...steps.map(
      ({ step }): Part => ({ id: step, label: STEP_WORDS[step], group: 'The answer, step by step', step }),
    ),
    ...around
      .filter(([, , isThere]) => isThere)
      .map(([id, label]): Part => ({ id, label, group: 'Around it' })),
  ];
}
