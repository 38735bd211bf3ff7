/**
 * The act a story must turn on to be about a principle, as far as grammar and word classes can tell: what the
 * candidate does (verbs of theirs) and what it is about (nouns near them). One table, one row for each principle.
 */
import type { Principle } from '../../contract/principle.ts';
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import { readDisagreement } from '../disagreement/read.ts';
import type { Clause, Doc } from '../text/document.ts';
import { hasWord, type WordClass, wordClass as words } from '../text/word-class.ts';
import { actsOf, isConcrete } from './acts.ts';
import { boundaryOf } from './boundary.ts';
import { initiativeOf } from './initiative.ts';

interface CoreAct {
  /** Verbs that show the act when the candidate does them. */
  verbs: WordClass;
  /** Words that say that a sentence of the candidate's is about it. */
  about: WordClass;
}

const row = (verbs: string, about: string): CoreAct => ({ verbs: words(verbs), about: words(about) });

const CORE_ACTS: Record<Exclude<PrincipleSlug, 'have-backbone'>, CoreAct> = {
  ownership: row(
    'volunteer undertake own adopt inherit',
    'nobody ownership owner unowned orphaned unassigned anyway responsibility mine belonged belongs',
  ),
  'customer-obsession': row(
    'interview survey visit listen phone watch shadow',
    'customer customers client clients user users guest guests patient patients passenger passengers shopper shoppers buyer buyers parent parents merchant merchants reader readers subscriber subscribers tenant tenants farmer farmers driver drivers nurse nurses student students visitor visitors player players member members complaint complaints people citizen citizens rider riders audience blind deaf elderly',
  ),
  'dive-deep': row(
    'trace reproduce debug dig profile bisect inspect examine investigate isolate compare log analyse analyze dump capture instrument measure count replay simulate grep pull query check verify prove read rule suspect look',
    'cause root why hypothesis log logs trace traces dump query plan code pattern mechanism reason suspected proof evidence because',
  ),
  'deliver-results': row(
    'deliver ship launch finish complete meet reach cut drop prioritise prioritize reprioritise unblock negotiate replan release',
    'deadline date target goal milestone launch late behind delivered time schedule quarter sprint release budget obstacle scope week weeks before live',
  ),
  'earn-trust': row(
    'admit apologise apologize own confess disclose confide listen acknowledge concede tell explain ask repair forgive',
    'mistake fault wrong error trust sorry apology honest feedback blame responsibility truth listened open transparent missed broke careless credit promise promised',
  ),
  'invent-and-simplify': row(
    'invent simplify remove delete replace automate redesign merge combine drop eliminate prototype rewrite build create generate unify reuse strip skip',
    'simple simpler simplest instead manual automatic automatically idea new novel by-hand hand complexity complicated fewer steps one without',
  ),
  'are-right-a-lot': row(
    'test doubt reconsider predict estimate judge ask compare validate disprove revise change weigh check believe assume bet decide question',
    'wrong right assumption judgement judgment hypothesis evidence sure opinion believed data decision guess mind prediction option options alternative',
  ),
  'insist-on-the-highest-standards': row(
    'refuse reject insist raise enforce test review rewrite block fix stop measure require automate return check',
    'quality standard standards defect defects bug bugs bar test tests warnings errors error good-enough acceptable wrong rule review failures sloppy level coverage correct',
  ),
  'learn-and-be-curious': row(
    'learn read study teach try practise practice experiment explore wonder research ask build take attend',
    'course book books paper papers learned learnt curious taught myself tutorial evenings new unfamiliar knowledge documentation exercise exercises',
  ),
  'hire-and-develop-the-best': row(
    'coach mentor hire interview train teach promote recruit onboard pair delegate develop review encourage sponsor explain give',
    'junior intern mentee candidate candidates feedback growth career promotion promoted interview hire hired team colleague plan strengths skills onboarding newcomer',
  ),
  'think-big': row(
    'propose envision imagine pitch draft scale expand prototype generalise generalize convince present build write',
    'vision bold ambitious platform company-wide whole every global scale ten bigger future long-term strategy horizon years industry countries all entire',
  ),
  'bias-for-action': row(
    'decide act start switch revert roll disable stop call restart ship try flip launch deploy run pull turn block',
    'minute minutes hour hours immediately now urgent quickly fast reversible rollback same night weekend wait waiting approval permission today outage friday saturday sunday risk undo meanwhile',
  ),
  frugality: row(
    'save reuse cut cancel downsize borrow repair negotiate consolidate stop recycle port remove shrink rent skip reduce build',
    'cost costs bill budget money cheap cheaper expensive price spend spending saved free licence license dollars euros pounds resources second-hand invoice euro',
  ),
  'strive-to-be-earths-best-employer': row(
    'listen ask protect include support mentor change rotate shield redistribute welcome notice speak train coach',
    'team colleague colleagues on-call burnout overtime hours workload safe safety fair inclusion health pager nights parental stress growth career morale people women disabled remote',
  ),
  'success-and-scale': row(
    'consider assess reduce audit consult warn change stop delete restrict publish limit protect measure test',
    'harm harmful society community environment energy carbon privacy accessibility bias side-effect unintended public abuse misuse vulnerable neighbours neighbors consequence consequences scale world safety people children waste',
  ),
};

export interface CoreActFound {
  /** Where the act is told of the candidate. */
  clauses: Clause[];
  /** How plainly: 0 none, 1 at the edge of the story, 2 the hinge. */
  strength: 0 | 1 | 2;
}

/** Looks for the act that the principle asks for. */
export function coreActOf(doc: Doc, principle: Principle): CoreActFound {
  if (principle.slug === 'have-backbone') return challengeOf(doc);
  const { verbs, about } = CORE_ACTS[principle.slug];
  const topical = new Set<number>();
  for (const sentence of doc.sentences) if (hasWord(doc, sentence, about)) topical.add(sentence.index);
  const named: Clause[] = [];
  const hinge: Clause[] = [];
  for (const act of actsOf(doc)) {
    if (act.agent !== 'candidate') continue;
    const { clause } = act;
    const { sentence } = clause;
    const isNamed = verbs.hasLemma(clause);
    if (isNamed) named.push(clause);
    if (!isNamed && !isConcrete(act)) continue;
    if (topical.has(sentence) || topical.has(sentence - 1) || topical.has(sentence + 1)) hinge.push(clause);
  }
  const bounded = principle.slug === 'ownership' ? ownershipOf(doc) : [];
  const clauses = [...bounded, ...(named.length > 0 ? named : hinge)];
  const told = named.length + bounded.length;
  const turns =
    (told >= 1 && topical.size >= 2 && hinge.length >= 1) ||
    (told >= 2 && topical.size >= 1) ||
    (topical.size >= 3 && hinge.length >= 2);
  if (turns) return { clauses, strength: 2 };
  return { clauses, strength: told > 0 || topical.size > 0 ? 1 : 0 };
}

function ownershipOf(doc: Doc): Clause[] {
  const { foreign, notMine, unasked } = boundaryOf(doc);
  const { noticed, chose } = initiativeOf(doc);
  const boundary = [...foreign, ...notMine, ...unasked];
  return boundary.length > 0
    ? [...boundary, ...noticed.slice(0, 1)]
    : [...noticed.slice(0, 1), ...chose.slice(0, 1)];
}

/** A disagreement in which the candidate speaks: an objection with another side to it. */
function challengeOf(doc: Doc): CoreActFound {
  const { objections, teamObjections, alternatives, decisions, theirView, sameMind } = readDisagreement(doc);
  const at = ({ start }: { start: number }): Clause[] => {
    const clause = doc.clauses.findLast((one) => one.start <= start && start < one.end);
    return clause ? [clause] : [];
  };
  const mine = objections.flatMap(at);
  const others = decisions.length + theirView.length;
  if (sameMind.length > 0 && mine.length < 2) return { clauses: sameMind.flatMap(at), strength: 0 };
  if (mine.length > 0 && (others > 0 || mine.length > 1)) return { clauses: mine, strength: 2 };
  if (mine.length > 0) return { clauses: mine, strength: 1 };
  if (alternatives.length > 0 && others > 0) return { clauses: alternatives.flatMap(at), strength: 2 };
  const wishes = opposedWishes(doc);
  if (wishes.length > 0) return { clauses: wishes, strength: others > 0 ? 2 : 1 };
  if (teamObjections.length > 0) return { clauses: teamObjections.flatMap(at), strength: 1 };
  const argued = actsOf(doc).filter((act) => act.agent === 'candidate' && act.kind === 'persuade');
  if (others > 1 && argued.length > 1) return { clauses: argued.map((act) => act.clause), strength: 1 };
  return { clauses: [], strength: alternatives.length > 0 ? 1 : 0 };
}

const WISHING = words('want prefer favour favor argue insist choose decide plan');

/** "I wanted the small one. She wanted the big one.": two wishes side by side are a disagreement. */
function opposedWishes(doc: Doc): Clause[] {
  const wishes = doc.clauses.filter(
    (clause) => WISHING.hasLemma(clause) && clause.finite && clause.modality === 'did' && !clause.reported,
  );
  return wishes.filter(
    (mine) =>
      mine.agent === 'candidate' &&
      wishes.some((theirs) => theirs.agent === 'other' && Math.abs(theirs.sentence - mine.sentence) <= 1),
  );
}
