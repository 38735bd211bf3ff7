/** What a bar raiser may not say, as tests on its words. Deliberately independent of how it finds them. */
import type { Gap } from './personas.ts';

const PRAISE =
  /\b(?:great|excellent|impressive|fantastic|amazing|wonderful|brilliant|awesome|perfect|outstanding|well done|good (?:answer|job|work|point|example|story)|nice(?:ly)?|love (?:that|it|this)|strong answer|exactly right|that is right|that's right|happy to hear|glad to hear|thank you for (?:sharing|that))\b/i;

/** Praise or agreement, or undefined. */
export const praiseIn = (text: string): string | undefined => PRAISE.exec(text)?.[0];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const GRAM = 4;
const gramsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - GRAM + 1))
    .map((_, at) => words.slice(at, at + GRAM).join(' '));
};

const FUNCTION_WORDS = new Set(
  'a an and as at be been but by did do does for from had has have he her him his i in into is it its me my no not of on once one or our she so some that the their them then there they this to up was we were what when which who with would you your'.split(
    ' ',
  ),
);
const tells = (gram: string): boolean =>
  gram.split(' ').filter((word) => !FUNCTION_WORDS.has(word)).length >= 2;

/**
 * A hint at the answer that is wanted: words of a model answer, or a question of its own before the documented one.
 *
 * @param secrets model answers, key phrases, explanations: what the candidate must come up with alone
 * @param open what the candidate hears anyway: the questions
 */
export function leadIn(
  bridge: string,
  secrets: readonly string[],
  open: readonly string[],
): string | undefined {
  if (bridge.includes('?')) return 'asks a question of its own';
  const heard = new Set(open.flatMap(gramsOf));
  const known = new Set(secrets.flatMap(gramsOf).filter((gram) => tells(gram) && !heard.has(gram)));
  const gram = gramsOf(bridge).find((each) => known.has(each));
  return gram && `says "${gram}", which is in a model answer`;
}

/** Order matters only in that every pattern that matches counts. */
const TOPICS: readonly (readonly [RegExp, readonly Gap[]])[] = [
  [/\b(?:figures?|numbers?|before and after|measure\w*)\b/i, ['metric_delta']],
  [/\b(?:worth|noticed|mattered to|effect on|customers?)\b/i, ['business_impact']],
  [/\b(?:which part|part was you|your own hands?|you yourself|your (?:own )?role|you personally)\b/i, ['individual_contribution', 'no_own_story']],
  [/\b(?:after you raised|took it from there|carried it|to the end|your part ended|saw it through)\b/i, ['follow_through', 'routed_not_owned', 'gave_up']],
  [/\b(?:disagreement rested|positions|rested on|your case|evidence)\b/i, ['data_backed_disagreement']],
  [/\b(?:once it was decided|after (?:the|a) decision|behind the decision)\b/i, ['commitment']],
  [/\b(?:the other side|how they saw|their side|their view)\b/i, ['respectful_engagement']],
  [/\bwhose (?:problem|matter|job|work)\b/i, ['scope_boundary']],
  [/\b(?:came to be working|given to you|who asked|how it came to you)\b/i, ['self_initiation', 'assigned_by_manager']],
  [/\b(?:stayed behind|afterwards|lasted|since then)\b/i, ['second_order_effect']],
  [/\b(?:took from it|learned|would do differently)\b/i, ['reflection']],
  [/\b(?:order of events|hard to follow|trouble following)\b/i, ['structure']],
  [/\b(?:sit together|do not match|contradict\w*)\b/i, ['consistency']],
  [/\b(?:size of this|scale of)\b/i, ['level_fit']],
  [/\bbears on my question\b/i, ['relevance', 'off_topic', 'no_own_story']],
  [/\b(?:one particular occasion|a particular occasion|one occasion)\b/i, ['no_own_story', 'off_topic', 'relevance']],
  [/\bother people\b/i, ['blame']],
]; // biome-ignore format: a table

const NEUTRAL =
  /\b(?:noted that|another side|further into that|stay with this story|one more thing|fair answer|leave that one|on to the next|leave that|move on|stays blank|next question|leave that one open)\b/i;

/** Which gaps a bridge names; `neutral` when it names none on purpose; undefined when it is not understood. */
export function topicOf(bridge: string): readonly Gap[] | 'neutral' | undefined {
  const named = TOPICS.flatMap(([pattern, gaps]) => (pattern.test(bridge) ? gaps : []));
  if (named.length > 0) return [...new Set(named)];
  return NEUTRAL.test(bridge) ? 'neutral' : undefined;
}
