import {
  contradictionsBetween,
  contradictionsWithin,
  correctionsIn,
  sharedDetails,
} from '../consistency/contradictions.ts';
import { defineCheck } from '../define-check.ts';

const OPENING =
  'Our tech lead, Marta, wanted the long cache. I replayed one day of bookings and wrote the limit. Oversold slots fell from 118 to 6.';
const probe = { question: 'How did you measure it?', opening: OPENING };

export const check = defineCheck({
  kind: 'dimension',
  id: 'consistency',
  title: 'The account holds together',
  why: `A story that happened keeps its names, values and doers when it is asked about. One answer alone hardly ever shows
    that, so an opening is not assessed unless it contradicts itself. A correction made openly is a good sign, never a
    contradiction, and more detail is not a different story.`,
  source: 'domain.md section 5 (consistency, rescoring events), trap 24',
  examples: [
    {
      expect: 'clear',
      text: 'From the booking log, 118 before and 6 after, the same week of the year. Marta checked the count.',
      probe,
    },
    {
      expect: 'clear',
      text: 'I have to correct myself: it was 16 and not 6, I mixed it up with the week after.',
      probe,
      because: 'trap 24: an honest correction',
    },
    { expect: 'clear', text: 'It was twenty-nine, no, sorry, twenty-six, twenty-nine was before the fix.' },
    { expect: 'clear', text: 'I told Marta the same evening, and she put the 6 on the board.', probe },
    { expect: 'clear', text: 'Let me correct that, I said March earlier. It was in May.', probe },
    { expect: 'clear', text: 'Against the year before: 118 then, 6 now. I counted them by hand.', probe },
    { expect: 'partial', text: 'We looked at the numbers and they were better, and people noticed.', probe },
    { expect: 'partial', text: 'It was measured with the usual tools over some time.', probe },
    { expect: 'partial', text: 'I compared it to the time before and it was much lower.', probe },
    {
      expect: 'absent',
      text: 'A colleague wrote the limit, and I looked at the result.',
      probe,
      because: 'the doer changes',
    },
    {
      expect: 'absent',
      text: 'Oversold slots fell from 300 to 40 in that week.',
      probe,
      because: 'the value changes',
    },
    {
      expect: 'absent',
      text: 'Our tech lead, Anna, asked for the count and I sent it.',
      probe,
      because: 'the name changes',
    },
    { expect: 'absent', text: "I didn't write the limit in the end, that part was dropped.", probe },
    {
      expect: 'absent',
      text: 'Our tech lead, Marta, was against it. In the end our tech lead, Paula, signed it.',
    },
    { expect: 'not_assessed', text: OPENING },
    { expect: 'not_assessed', text: 'I wrote the parser. Errors fell from 9 to 2 percent.' },
  ],
  run(doc, { probe: asked }) {
    const opening = asked?.opening;
    const found = [...(opening ? contradictionsBetween(opening, doc) : []), ...contradictionsWithin(doc)];
    const [first] = found;
    if (first) {
      return {
        status: 'absent',
        reason: first.reason,
        advice: 'Say which of the two is right, and why you told it differently.',
        evidence: found.map(({ later }) => later),
      };
    }
    const corrected = correctionsIn(doc);
    if (corrected.length > 0) {
      return { status: 'clear', reason: 'You correct your account openly.', evidence: corrected };
    }
    if (!opening || doc.words === 0) {
      return {
        status: 'not_assessed',
        reason: 'One answer alone does not show whether the account holds.',
        evidence: [],
      };
    }
    const shared = sharedDetails(opening, doc);
    return shared.length > 0
      ? { status: 'clear', reason: 'Names and values agree with the opening.', evidence: shared.slice(0, 3) }
      : {
          status: 'partial',
          reason: 'Nothing contradicts the opening, and none of its names or values comes back.',
          advice: 'Use the same names and values as in your first answer.',
          evidence: [],
        };
  },
});
