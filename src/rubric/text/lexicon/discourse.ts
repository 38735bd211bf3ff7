/** Words that show which step of an answer is being told. Broad classes of English, not topics. */

import { wordClass as words } from '../word-class.ts';

/** With "I": a lesson. */
export const LESSONS = words('learn realise realize regret');
export const LESSON_NOUNS = words(
  `lesson lessons takeaway hindsight mistake retrospect learned learnt learning taught differently
   nowadays reflecting`,
);
/** With "I": choosing to take something on. */
export const DECIDING = words('decide choose volunteer undertake resolve commit');
/** With "I": states of mind and standing, which set a scene. */
export const CONSIDERING = words(
  'know think believe feel want like understand see notice hear work own need care remember worry mean hope expect wonder join',
);
/** With a thing as the agent: something came of it. */
export const CHANGING = words(
  `go drop fall rise grow increase decrease decline shrink improve become stay save reduce cut double halve triple climb reach
   come stop disappear vanish recover return jump remain hold succeed fail pass ship launch result lead prevent earn gain lose`,
);
export const OUTCOME_WORDS = words(
  `now since afterwards eventually today later finally result results outcome adopted saved zero fewer less percent
   from average still ever half rolled`,
);
export const TASK_WORDS = words(
  `goal task responsibility responsible ownership scope nobody assigned asked mine job role ticket unassigned owner charge
   supposed expected mandate deadline needed`,
);
export const SCENE_WORDS = words(
  `was were company team project product working when there every each used year last had customer customers problem situation
   context background`,
);
export const DOING_WORDS = words(
  'first then so next proposed suggested wrote built showed because instead therefore',
);
