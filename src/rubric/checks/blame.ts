import type { Principle } from '../../contract/principle.ts';
import { type Disqualified, defineCheck } from '../define-check.ts';
import { contempt, fingerPointing, insults } from '../disagreement/conduct.ts';
import { readDisagreement } from '../disagreement/read.ts';
import { clauseAt, countSentences, isOthersWords, sentenceSpans } from '../disagreement/spans.ts';
import type { Match, PhraseSet } from '../phrases.ts';
import { BLAME_SAYS, blameKinds } from '../signs/blame/kinds.ts';
import { faultingIn } from '../signs/blame/reading.ts';
import type { Clause, Doc } from '../text/document.ts';

/** Contempt once may be a slip of the tongue; from two places on it is how the story is told. */
const FIRES_FROM = 2;
/** From so many sentences on that put others down or accuse them, it is the tenor of the story. */
const TENOR = 3;

const UNDERSTANDING = new Set(
  'understand care listen think read look check bother know do get want'.split(' '),
);

/** "They never listen", "she didn't care", "the testers did not do their work": others are told by what they lack. */
const isIgnorance = ({ agent, negated, lemma, modality, passive }: Clause): boolean =>
  agent === 'other' &&
  negated &&
  !passive &&
  UNDERSTANDING.has(lemma) &&
  (modality === 'did' || modality === 'could');

export const check = defineCheck({
  kind: 'disqualifier',
  id: 'blame',
  title: 'Others are blamed, or spoken of with contempt',
  why: `A bar raiser asks for backbone, not for contempt: a story in which the others are fools tells nothing about
    judgement. An opponent who is wrong, a hard word that is quoted and rejected, and a fault that is named without
    scorn are not blame; whoever grants the other side a point is judged less quickly.`,
  source:
    'domain.md section 1 (Backbone flags, Earn Trust), section 5 (respectful engagement: contempt), trap 3',
  examples: [
    {
      expect: 'fires',
      text: "The architect had never run anything in production and he didn't understand what a queue is. I told him it was nonsense. It was pure politics anyway, and management went with him because they don't get technology.",
    },
    {
      expect: 'fires',
      text: 'My lead is lazy and everybody knows it. The outage was his fault, he never looked at the alerts. I said so in the meeting.',
    },
    {
      expect: 'fires',
      text: 'I told the customer that Piotr had broken it. It was his fault and not mine, he should have listened to me, and I said so.',
      because: 'an error is pinned on a named colleague',
    },
    {
      expect: 'fires',
      text: 'She has no idea of databases, and all she cares about is her own roadmap. So I stopped explaining.',
    },
    {
      expect: 'fires',
      text: "Nobody there dares to say no to product. He just didn't get it, he was a salesman before.",
    },
    {
      expect: 'fires',
      text: "The consultants were clueless, and our director didn't understand the numbers I showed him. They wasted a year.",
    },
    {
      expect: 'silent',
      text: 'He thought that the cache was safe, and I disagreed. I showed him the replay. He was not convinced, and he decided for the long cache.',
    },
    {
      expect: 'silent',
      text: 'A colleague told me, "she only does it for politics". I told him that this is not true and does not help.',
      because: 'trap 3: an accusation that is quoted and rejected',
    },
    {
      expect: 'silent',
      text: 'The outage was my fault. I had approved the script without testing the way back.',
    },
    {
      expect: 'silent',
      text: 'Their concern was the release date. She did not know about the second table, and neither did I, so we looked together.',
    },
    {
      expect: 'silent',
      text: 'The job failed because nobody had renewed the certificate. I renewed it and added an alert.',
    },
    {
      expect: 'silent',
      text: 'The reviewer understood it better than I did. She had never used our tool, so I wrote her a short guide.',
    },
    {
      expect: 'fires',
      principle: 'insist-on-the-highest-standards',
      text: "The quality of our translations had sunk badly. In my opinion it's simple: the younger ones do not read any more. They run it through a machine, glance over it, and call it done. I introduced a checklist with thirty points, and what happened? They ticked everything without looking. One of them, Nadja, ticked a page that was upside down. I complained to the agency head, who has no spine and let it slide. So the errors kept coming and the ministry cancelled the contract. I'd done what one person can do. You can't raise the bar with people who trip over the floor.",
      because: 'a whole answer: others are the cause, the candidate has no share',
    },
    {
      expect: 'silent',
      principle: 'dive-deep',
      text: "The payout job failed every second Sunday. I read the logs and found that the bank's interface returned an empty file whenever it was in maintenance, and that the platform team's parser took the empty file for a day without payouts. Neither side knew about it. Nobody had documented the maintenance window. I rebuilt the case with a stub, showed it to the parser's author in ten minutes, and we agreed on a check. I should have looked at the calendar in the first week, I'd assumed it was our own scheduler. Since then it has run for eleven months.",
      because: 'a whole answer: a cause in the work of others, told without scorn',
    },
    {
      expect: 'silent',
      principle: 'hire-and-develop-the-best',
      text: "I'd only been at the observatory for a year myself when they gave us a student, Lindiwe, for the dome software. She came with the same three questions each morning. After a while I saw that she doesn't try a thing out before she asks, and I could have told her so, but I know that from myself, I was always afraid to ruin a night. So I built her a dome that exists only on the screen and said she should crash it by Wednesday. She did, she turned the slit into the rain twice, and we fixed it side by side. From then on I asked her back what the log had said. By June she opened the real one alone. I should have told her what I'd seen.",
      because: 'a whole answer: a weakness is noticed, and what follows is help',
    },
    {
      expect: 'silent',
      principle: 'have-backbone',
      text: "Our lead wanted to release without the load test. He had a reason, the trade fair was on Thursday and the client had booked flights. I thought he was wrong, and I told him so with the figures of last year's fair. He was not convinced. We released, and I stayed up with a rollback script. It fell over at two thousand users. He should have waited, perhaps, but I would have had the same pressure in his shoes, and my figures were a year old. I wrote the load test afterwards and he put it in the plan.",
      because: 'a whole answer: an opponent who was wrong, and whose reason is granted',
    },
  ],
  weighed: { kinds: blameKinds, reason: 'You put the fault on others', says: BLAME_SAYS },
  run: (doc, { principle }) => outright(doc, principle),
});

/** By what is said outright: how a few sentences are read. */
function outright(doc: Doc, principle: Principle): Disqualified | null {
  // Words about things, about the candidate, or ruled out ("not a stupid reason") are about nobody else.
  const spoken = (set: PhraseSet, denied = false): Match[] =>
    set.find(doc).filter((match) => {
      const clause = clauseAt(doc, match.start);
      const own = clause?.agent === 'candidate' || clause?.agent === 'team';
      // "I told the customer that Piotr had broken it" is said by the candidate, about somebody else.
      if (isOthersWords(doc, match) || (own && set !== fingerPointing)) return false;
      return denied || (clause?.negated !== true && clause?.agent !== 'thing');
    });
  const insulting = spoken(insults);
  const scornful = [...spoken(contempt, true), ...spoken(fingerPointing, true)];
  const lacking = doc.clauses.filter((clause) => isIgnorance(clause) && !isOthersWords(doc, clause));
  const scorn = 2 * countSentences(insulting) + countSentences(scornful) + Math.floor(scornful.length / 2);
  const points = scorn + (countSentences(lacking) > 1 ? 1 : 0);
  // Precision first: one sign has to be scorn itself, and whoever grants the other side a point, or tells their
  // view at length, has not told the story against them.
  const { theirView, concessions } = readDisagreement(doc);
  const fair = (concessions.length > 0 ? 1 : 0) + (theirView.length > 2 ? 1 : 0);
  // In a disagreement the others' no is the story, and what they did not want is no fault yet.
  const disputed = principle.dimensions.data_backed_disagreement === 'core';
  const found = faultingIn(doc);
  const faulting = disputed && countSentences(found) < TENOR ? [] : found;
  if (faulting.length > 0 && (fair === 0 || countSentences(faulting) >= TENOR + fair)) {
    return {
      reason: 'You put the fault on others.',
      evidence: sentenceSpans(doc, faulting),
    };
  }
  if (scorn === 0 || points < FIRES_FROM + fair) return null;
  return {
    reason: 'You describe others with contempt or put the blame on them.',
    evidence: sentenceSpans(doc, [...insulting, ...scornful, ...lacking]),
  };
}
