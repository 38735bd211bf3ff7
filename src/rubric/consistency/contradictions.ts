/**
 * Where two tellings of a story cannot both be true: who did it, whether it was done, from which value to which,
 * who holds a role. Built for precision: only statements about the same thing in the same words are compared, so
 * that a growing detail, a second example or a breakdown of a figure is never taken for a contradiction.
 */
import type { Span } from '../define-check.ts';
import { phrases } from '../phrases.ts';
import { type Delta, deltasOf } from '../text/deltas.ts';
import type { Clause, Doc, Token } from '../text/document.ts';
import { mayHave, wordClass } from '../text/word-class.ts';

export interface Contradiction {
  about: 'doer' | 'deed' | 'value' | 'role';
  /** In the earlier telling; in the same document when one answer contradicts itself. */
  earlier: Span;
  /** In the later telling. */
  later: Span;
  /** Which of the two things said, in a sentence. */
  reason: string;
}

/** The candidate takes something back openly. */
const correcting = phrases(
  'no|sorry|actually|correction|rather|wait sorry|it|that|not|i was|were|is|mean|meant|said',
  'no|wait|sorry sorry|no|actually',
  'i misspoke|misremembered',
  'let me correct|rephrase',
  'i have|need|want to correct',
  'i should correct',
  'i said .. earlier|before|wrong|incorrectly',
  'not .. as i said',
  'that|it was wrong of me to say',
  'to correct myself|that|what',
  'i got that|the|it .. wrong earlier|before|just',
  'i meant',
);

/** Where an answer corrects itself or an earlier one. */
export const correctionsIn = (doc: Doc): Span[] =>
  correcting.find(doc).map(({ start, end }) => ({ start, end }));

/** Verbs too general to tell that two clauses are about the same deed. */
const VAGUE = wordClass(
  `be have do go get take make come say tell think know want ask put give let see use need show keep work try look call find
   feel start talk mean seem agree decide bring run`,
);

interface Deed {
  key: string;
  agent: Clause['agent'];
  negated: boolean;
  span: Span;
  told: string;
}

/** The first noun after the verb, if no preposition stands between them. */
function objectOf(doc: Doc, clause: Clause): Token | undefined {
  for (let at = clause.verb + 1; at < clause.last; at += 1) {
    const token = doc.tokens[at]!;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') return token;
    if (token.pos !== 'DET' && token.pos !== 'ADJ' && token.pos !== 'NUM' && token.pos !== 'ADV')
      return undefined;
  }
  return undefined;
}

function deedsOf(doc: Doc): Deed[] {
  return doc.clauses.flatMap((clause) => {
    const object = objectOf(doc, clause);
    if (!object || VAGUE.hasLemma(clause)) return [];
    if (clause.reported || clause.modality !== 'did' || clause.tense !== 'past') return [];
    if (clause.agent !== 'candidate' && clause.agent !== 'other') return [];
    return [
      {
        key: `${clause.lemma} ${clause.particle} ${object.lemma}`,
        agent: clause.agent,
        negated: clause.negated,
        span: { start: clause.start, end: clause.end },
        told: doc.text.slice(clause.start, clause.end),
      },
    ];
  });
}

function contradictingDeeds(earlier: readonly Deed[], later: readonly Deed[]): Contradiction[] {
  return later.flatMap((now): Contradiction[] => {
    const same = earlier.filter(({ key }) => key === now.key);
    // Where the candidate has told the deed both ways before, there are two deeds and nothing to compare.
    if (same.length !== 1) return [];
    const [then] = same as [Deed];
    if (then.agent === now.agent && then.negated !== now.negated && now.agent === 'candidate') {
      return [
        {
          about: 'deed',
          earlier: then.span,
          later: now.span,
          reason: `You say once that it was done and once that it was not: "${then.told}", "${now.told}".`,
        },
      ];
    }
    if (then.agent === 'candidate' && now.agent === 'other' && !then.negated && !now.negated) {
      return [
        {
          about: 'doer',
          earlier: then.span,
          later: now.span,
          reason: `Your act becomes somebody else's: "${then.told}", "${now.told}".`,
        },
      ];
    }
    return [];
  });
}

/** The values of a from-to change, or null where it cannot be compared. */
function endsOf(delta: Delta): { unit: string; noun: string; values: string } | null {
  const [before, after] = delta.quantities;
  if (delta.form !== 'two-values' || delta.isHypothetical || !before || !after) return null;
  const noun = [...before.nouns, ...after.nouns].find((word) => word.length > 3);
  const values = [before.value, after.value].sort((a, b) => a - b).join(' ');
  return { unit: before.unit === 'count' ? after.unit : before.unit, noun: noun ?? '', values };
}

/** The words before a change that name what changed: "error rate" in "the error rate went from 4 to 1 percent". */
function subjectOf(doc: Doc, delta: Delta): string {
  const clause = doc.clauses.find(({ start, end }) => start <= delta.start && delta.start < end);
  const subject = clause && clause.subject >= 0 ? doc.tokens[clause.subject] : undefined;
  return subject && (subject.pos === 'NOUN' || subject.pos === 'PROPN') ? subject.lemma : '';
}

function contradictingValues(earlier: Doc, later: Doc): Contradiction[] {
  return deltasOf(later).flatMap((now) => {
    const ends = endsOf(now);
    const subject = subjectOf(later, now);
    if (!ends || subject === '') return [];
    const same = deltasOf(earlier).filter((then) => {
      const others = endsOf(then);
      return others?.unit === ends.unit && subjectOf(earlier, then) === subject;
    });
    const [then] = same;
    if (same.length !== 1 || !then || endsOf(then)?.values === ends.values) return [];
    return [
      {
        about: 'value' as const,
        earlier: { start: then.start, end: then.end },
        later: { start: now.start, end: now.end },
        reason: `You give different values for the ${subject}.`,
      },
    ];
  });
}

const ROLE =
  /\b(?:[Oo]ur|[Mm]y)\s+((?:\p{L}+\s+)?(?:lead|manager|director|architect|boss|head|vp|cto|owner|designer|analyst)),\s+(\p{Lu}\p{Ll}+)|\b(\p{Lu}\p{Ll}+),\s+(?:our|my)\s+((?:\p{L}+\s+)?(?:lead|manager|director|architect|boss|head|vp|cto|owner|designer|analyst))\b/gu;

const ROLES = wordClass('lead manager director architect boss head vp cto owner designer analyst');

/** Whether a role stands where a name may: before a comma ("our lead, Marta"), or soon after one ("Marta, our old lead"). */
function mayNameRoles(doc: Doc): boolean {
  const { tokens, sentences } = doc;
  for (const { index, first, last } of sentences) {
    if (!mayHave(doc, index, ROLES)) continue;
    for (let at = first; at < last; at += 1)
      if (
        ROLES.hasForm(tokens[at]!) &&
        (tokens[at + 1]?.lower === ',' ||
          (at > 1 && tokens[at - 2]!.lower === ',') ||
          (at > 2 && tokens[at - 3]!.lower === ','))
      )
        return true;
  }
  return false;
}

function rolesOf(doc: Doc): { role: string; name: string; span: Span }[] {
  if (!mayNameRoles(doc)) return [];
  return [...doc.text.matchAll(ROLE)].map((match) => ({
    role: (match[1] ?? match[4] ?? '').toLowerCase(),
    name: match[2] ?? match[3] ?? '',
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

function contradictingRoles(earlier: Doc, later: Doc): Contradiction[] {
  const before = rolesOf(earlier);
  return rolesOf(later).flatMap((now) => {
    const then = before.find(({ role, name }) => role === now.role && name !== now.name);
    if (!then || before.some(({ role, name }) => role === now.role && name === now.name)) return [];
    return [
      {
        about: 'role' as const,
        earlier: then.span,
        later: now.span,
        reason: `The ${now.role} has two names: ${then.name} and ${now.name}.`,
      },
    ];
  });
}

/** What in `later` cannot be true if `earlier` is; empty where `later` corrects itself openly. */
export function contradictionsBetween(earlier: Doc, later: Doc): Contradiction[] {
  if (correctionsIn(later).length > 0) return [];
  return [
    ...contradictingDeeds(deedsOf(earlier), deedsOf(later)),
    ...contradictingValues(earlier, later),
    ...contradictingRoles(earlier, later),
  ];
}

/** Where one answer contradicts itself. Only a role with two names is certain enough within a single telling. */
export function contradictionsWithin(doc: Doc): Contradiction[] {
  const roles = rolesOf(doc);
  return roles.flatMap((now, index) => {
    const then = roles.slice(0, index).find(({ role, name }) => role === now.role && name !== now.name);
    if (!then) return [];
    const reason = `The ${now.role} has two names: ${then.name} and ${now.name}.`;
    return [{ about: 'role' as const, earlier: then.span, later: now.span, reason }];
  });
}

/** Names and values of the earlier telling that come back in the later one. */
export function sharedDetails(earlier: Doc, later: Doc): Span[] {
  const known = new Set(earlier.tokens.filter(isDetail).map(({ lower }) => lower));
  return later.tokens
    .filter((token) => isDetail(token) && known.has(token.lower))
    .map(({ start, end }) => ({ start, end }));
}

const isDetail = ({ pos, lower, sentence, index }: Doc['tokens'][number]): boolean =>
  (pos === 'PROPN' && lower.length > 2 && lower !== 'i' && sentence >= 0 && index >= 0) ||
  (pos === 'NUM' && lower !== 'one');
