import type { Level } from '../../contract/vocabulary.ts';
import { defineCheck, type Finding, type Span } from '../define-check.ts';
import { ownActs } from '../text/acts.ts';
import type { Doc } from '../text/document.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { kindsOf, wordClass as words } from '../text/word-class.ts';

/** Who decides above a team, and where several teams meet. */
const DECIDERS = words(
  'director vp president cto ceo cio head architect board committee regulator executive leadership principal chief commission council minister dean',
);
const GROUPS = words(
  'team department office company organisation organization group division vendor supplier client customer agency hospital clinic bank legal finance security product sales support marketing operations procurement union partner',
);
const PLURAL = words(
  'teams departments offices companies organisations organizations groups divisions vendors suppliers clients agencies hospitals clinics depots sites regions countries stores services',
);
const LASTING = words(
  'standard policy rule process template framework strategy roadmap mandate requirement norm guideline convention',
);

/** What a word stands for as it is told, and by its base form: a bit for each class. */
const DECIDER = 1;
const SEVERAL = 1 << 1;
const toldAs = kindsOf(DECIDERS, PLURAL);
const GROUP = 1;
const LASTS = 1 << 1;
const stemmedAs = kindsOf(GROUPS, LASTING);

interface Reach {
  deciders: number;
  groups: number;
  many: boolean;
  lasting: boolean;
  evidence: Span[];
}

function reachOf(doc: Doc): Reach {
  const groups = new Set<number>();
  const deciders = new Set<number>();
  const evidence: Span[] = [];
  let lasting = false;
  let many = false;
  for (const { form, base, start, end, pos } of doc.tokens) {
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') continue;
    const told = toldAs(form);
    const stemmed = stemmedAs(base);
    if ((told & DECIDER) !== 0 && !deciders.has(form)) {
      deciders.add(form);
      evidence.push({ start, end });
    }
    if ((told & SEVERAL) !== 0) many = true;
    if ((stemmed & GROUP) !== 0) groups.add(base);
    if ((stemmed & LASTS) !== 0) lasting = true;
  }
  const { quantities } = quantitiesOf(doc);
  if (quantities.some(({ value, unit }) => unit === 'count' && value >= 1_000)) many = true;
  return { deciders: deciders.size, groups: groups.size, many, lasting, evidence };
}

const NEEDED: Record<Level, number> = { sde1: 1, sde2: 2, senior: 3 };

function judge(doc: Doc, level: Level): Finding {
  const acts = ownActs(doc);
  if (acts.length === 0) {
    return {
      status: 'absent',
      reason: 'You describe no act of your own, so there is no scope to judge.',
      evidence: [],
    };
  }
  const { deciders, groups, many, lasting, evidence } = reachOf(doc);
  const reach = 1 + Number(deciders > 0) + Number(groups > 1) + Number(many) + Number(lasting);
  const short = NEEDED[level] - reach;
  const advice =
    'Say how far it reached: which teams, how many people it served, who had to agree, how long it was meant to last.';
  if (short <= 0) {
    return {
      status: 'clear',
      reason: 'The scope you describe fits the level.',
      evidence: evidence.length > 0 ? evidence : acts.slice(0, 1).map(({ start, end }) => ({ start, end })),
    };
  }
  return short === 1
    ? { status: 'partial', reason: 'The scope you describe is a little below the level.', advice, evidence }
    : { status: 'absent', reason: 'The scope you describe is that of a smaller role.', advice, evidence };
}

export const check = defineCheck({
  kind: 'dimension',
  id: 'level_fit',
  title: 'Scope for the level',
  why: 'The same act is judged by how far it reached: own task, other teams, several parties with a lasting rule. Titles do not count, only what the story shows.',
  source: 'domain.md section 5 (level fit).',
  examples: [
    {
      expect: 'clear',
      level: 'sde1',
      text: 'I found the broken test and repaired it, and I wrote a note about it for the others.',
    },
    {
      expect: 'clear',
      level: 'senior',
      text: 'Three teams and the finance department argued about one ledger. I wrote the options down, took them to the director, built the bridge between both ledgers and made the check a standard for all sites.',
    },
    {
      expect: 'partial',
      level: 'sde2',
      text: 'I found the broken test and repaired it, and I wrote a note about it.',
    },
    {
      expect: 'absent',
      level: 'senior',
      text: 'I found the broken test and repaired it, and I wrote a note about it.',
    },
    { expect: 'absent', level: 'sde1', text: 'Quality is very important to me, and the company was large.' },
  ],
  run: (doc, { level }) => judge(doc, level),
});
