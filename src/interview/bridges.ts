import type { Grading } from '../contract/critique.ts';
import type { Principle } from '../contract/principle.ts';
import type { DimensionId, DisqualifierId } from '../contract/vocabulary.ts';

/**
 * The short sentence before a documented probe. It says what the bar raiser did not hear; it never praises,
 * never hints at the answer wanted and never claims anything the findings do not carry.
 */
export interface Bridge {
  /** Names the bridge, so that an interview never says the same one twice. */
  key: string;
  text: string;
}

type Gap = DimensionId | DisqualifierId;

/** Ways to say that something was missing, by what was missing. The first one not used yet is said. */
const GAP_BRIDGES: Partial<Record<Gap, readonly string[]>> = {
  routed_not_owned: ['As I noted it, others took it from there.'],
  assigned_by_manager: ['So I have that the work was given to you.'],
  gave_up: ['I noted where your part ended.'],
  blame: ['I have heard a good deal about the other people.'],
  no_own_story: ['I do not have one particular occasion yet.'],
  // A missed connection is as often the listener's: no word against the answer.
  off_topic: ['Let me take it from another side.'],
  relevance: ['Let me take it from another side.'],
  individual_contribution: [
    'I am not clear yet on which part was you.',
    'I still cannot tell your own hands from the others.',
  ],
  follow_through: [
    'I did not hear what happened after you raised it.',
    'I do not know yet who carried it to the end.',
  ],
  data_backed_disagreement: [
    'I did not hear what the disagreement rested on.',
    'I do not have the two positions clear yet.',
  ],
  commitment: [
    'I did not hear what you did once it was decided.',
    'The part after the decision is still blank in my notes.',
  ],
  respectful_engagement: ['I did not hear how the other side saw it.'],
  scope_boundary: ['I do not know yet whose problem this was.'],
  self_initiation: ['I did not hear how you came to be working on it.'],
  metric_delta: ['I have no figure for before and after.', 'There is still no number in my notes.'],
  business_impact: [
    'I did not hear what that was worth to anyone.',
    'I do not know yet who would have noticed.',
  ],
  second_order_effect: ['I did not hear what stayed behind afterwards.'],
  reflection: ['I did not hear what you took from it.'],
  structure: ['I had some trouble following the order of events.'],
  consistency: ['Two things you told me do not sit together in my notes.'],
  level_fit: ['I am still looking for the size of this.'],
};

/** When nothing that has a bridge was missing, or all of them were said already. */
const NEUTRAL_BRIDGES = [
  'I have noted that.',
  'Let us look at another side of it.',
  'Let me go further into that.',
  'I will stay with this story.',
  'One more thing about it.',
] as const;

const DECLINED_BRIDGES = [
  'That is a fair answer. I will go on; use any experience that comes close.',
  'Understood, we leave that one.',
  'All right, on to the next one.',
] as const;

const NOTHING_BRIDGES = [
  'I will leave that one open.',
  'I have nothing in my notes for that, so let us move on.',
  'That stays blank. Next question.',
] as const;

/** From this score on an answer holds: what a rule still misses in it is as often the rule's fault. */
const HOLDS_FROM = 50;

/** The gaps of a graded answer, most telling first: what disqualifies, then what is core, then the rest. */
function gapsOf(grading: Grading, principle: Principle): Gap[] {
  const weight = { core: 0, counts: 1, optional: 2 } as const;
  const dimensions = grading.dimensions
    .filter(({ status }) => status === 'absent')
    // Who has just said "I did" is not told that their own part cannot be seen.
    .filter(({ id }) => id !== 'individual_contribution' || grading.delivery.firstPersonActions === 0)
    .map((finding) => ({
      id: finding.id,
      rank: weight[principle.dimensions[finding.id] ?? 'optional'],
    }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
  return [...grading.disqualifiers.map(({ id }) => id), ...dimensions];
}

function firstUnused(kind: string, texts: readonly string[], used: readonly string[]): Bridge | undefined {
  const index = texts.findIndex((_, i) => !used.includes(`${kind}:${i}`));
  return index === -1 ? undefined : { key: `${kind}:${index}`, text: texts[index]! };
}

/**
 * Chooses the bridge to the next probe by what the last answer lacked.
 *
 * @param used keys of the bridges this interview has said
 * @returns undefined when every fitting bridge has been said: then the probe stands alone
 */
export function chooseBridge(
  grading: Grading,
  substance: 'gradable' | 'declined' | 'nothing',
  principle: Principle,
  used: readonly string[],
): Bridge | undefined {
  if (substance === 'declined') return firstUnused('declined', DECLINED_BRIDGES, used);
  if (substance === 'nothing') return firstUnused('nothing', NOTHING_BRIDGES, used);
  // Only what is plainly missing from an answer that does not hold is named; where that is uncertain, nothing is.
  const gaps = grading.score >= HOLDS_FROM ? [] : gapsOf(grading, principle);
  for (const gap of gaps) {
    const bridge = firstUnused(gap, GAP_BRIDGES[gap] ?? [], used);
    if (bridge !== undefined) return bridge;
  }
  return firstUnused('neutral', NEUTRAL_BRIDGES, used);
}
