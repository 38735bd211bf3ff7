/** How people tell in passing that work, or the part of the objector, was given to them. */
import { clauseAt, isOthersWords } from '../../disagreement/spans.ts';
import { type PhraseSet, phrases } from '../../phrases.ts';
import type { Clause, Doc } from '../../text/document.ts';
import { once } from '../../text/once.ts';

/** The work came to the candidate. */
const given = phrases(
  'my name .. stood|appeared|already|stands|beside|next|behind',
  'put|wrote|had|with|saw|found|read my name',
  'landed|ended|arrived|put|dropped|placed|left|dumped|came|came up .. on|onto|in|into my desk|plate|table|list|sprint|lap|inbox|objectives|goals|queue|backlog',
  'was on my list|plan|roadmap|objectives|goals|plate',
  'i was asked|assigned|tasked|nominated|volunteered|picked|chosen|appointed|instructed|drafted|seconded|detailed|selected|requested|delegated|lent|loaned|entrusted|commissioned|ordered|booked|signed',
  'i was|got put|sent|placed|moved|pulled|thrown|brought on|onto|in|into|to|over|there',
  'i was given|handed|made|named the|a|an|this|that|responsible|in|owner|lead|it',
  'i got|received|inherited|took over the? .. ticket|task|order|job|assignment|brief|project|goal|objective',
  'was|were|been|got assigned|given|handed|allocated|delegated|passed|entrusted .. to me|us|my',
  'gave|handed|assigned|passed|sent|allotted|delegated me|us .. task|ticket|job|project|work|list|problem|order|assignment|goal|topic',
  'gave|handed|passed|assigned it|this|that|them to me|us',
  'my|our|the boss|manager|director|lead|head|supervisor|chief|cto|vp|foreman|owner had|has? .. picked|chosen|named|put|sent|nominated|appointed|assigned|instructed|volunteered|made|selected me|us|my',
  'my|our|the boss|manager|director|lead|head|supervisor|chief|cto|vp|foreman|owner picked|chose|named|sent|nominated|appointed|assigned|instructed|volunteered|selected|ordered|tasked|booked|put me|us',
  'he|she picked|chose|named|nominated|appointed|assigned|instructed|volunteered|tasked|booked|put|sent me|us for|to|as|on|onto|in|into|down|up|over|with|there',
  'chosen|picked|booked|planned for me|us',
  'as part|one of my|our|the goals|objectives|targets|development|onboarding|duties',
  'in|of|among my|our goals|objectives|targets|okrs',
  'goal|objective|target|task|assignment|project for the|this|that year|quarter|half|sprint|team',
  'it had been|was .. well|good|perfect|fine? chosen task',
  'a task for me',
  'it was|became my turn|job|task|assignment|ticket',
  'i drew the short',
  'management|planning|department|headquarters|steering .. gave|assigned|decided|wanted|asked .. me|us',
);
/** The part of the one who objects was given out. */
const cast = phrases(
  'needs|need|needed|want|wants|wanted somebody|someone|a|person .. .. against|critical|sceptical|skeptical|objects|opposes|disagrees|opposite|no|counter|other',
  'it {be} going to be you',
  'it {be} you who|that',
  'that|this {be}|will be? you',
  'be|being|play|played|playing the|a|his|her|my .. advocate|opponent|critic|opposition|sceptic|skeptic',
  'devils advocate',
  "devil 's advocate",
  'asked|told|wanted|sent|urged|ordered|instructed|encouraged|got me .. to object|oppose|challenge|disagree|push|argue|speak|say|contradict|voice|present|raise',
  'present|presented|presenting|argue|argued|put|make|made|defend|defended .. his|her case|position|view|argument|point|objection|numbers',
  'in|on|for his|her|my|the name|behalf|place|instead of',
  'a position|view|opinion .. never had|held|given|lent|assigned',
  'would|had have? .. been|no .. neutral|opinion',
  'my|the role|part|brief|job|task was to|of .. object|oppose|challenge|disagree|push|argue|critic|sceptic|against',
);

/** Orders of this kind after this share of the answer are no beginning. */
const BEGINNING = 0.5;

function placesIn(doc: Doc, set: PhraseSet, inOthersWords = false): Clause[] {
  return set.find(doc).flatMap((match) => {
    const clause = clauseAt(doc, match.start) ?? clauseAt(doc, match.end - 1);
    if (!clause || (isOthersWords(doc, match) && !inOthersWords)) return [];
    if (inOthersWords) return clause.negated ? [] : [clause];
    const denied =
      clause.negated || clause.agent === 'nobody' || (clause.modality !== 'did' && clause.modality !== 'ask');
    return denied ? [] : [clause];
  });
}

/** Where the work (`given`) or the objector's part (`cast`) comes to the candidate, in the beginning of the story. */
export const assigningIn = once((doc: Doc): { given: Clause[]; cast: Clause[] } => {
  const early = ({ sentence }: Clause): boolean => sentence <= Math.max(1, doc.sentences.length * BEGINNING);
  const found = { given: placesIn(doc, given).filter(early), cast: placesIn(doc, cast, true).filter(early) };
  return found;
});
