/** How an answer tells of practice, virtue and career in place of one event: by class. */
import { phrases } from '../phrases.ts';

export const ESSAYS = {
  /** Over a whole career, on many occasions. */
  wholeCareer: phrases(
    'throughout|over|during|across|in all? my|the|a career|years|life|working|professional',
    'over|across|in|for * years in|of|with|as',
    'throughout * years',
    'on|in|at numerous|many|several|countless|various|multiple|innumerable|most|all occasions|times|projects|cases|situations|organisations|organizations|companies|roles|teams',
    'a good|great many',
    'more .. than i can|could',
    'time and again|time',
    'again and again',
    'track record',
    'in each|every|most|all case|cases|time|times|instance|role|company|project|team|of',
    'i have always|never|consistently|repeatedly|often|regularly|frequently|made',
    'made|make it a habit|practice|point|rule|principle',
    'wherever|whenever i',
    'without exception',
    'in roughly|about|around|most|some * percent|%|of',
    'in the remaining',
    'every unit|team|project|company|role|position|organisation for|i|where|in',
  ),
  /** The way one does it, in steps or maxims. */
  method: phrases(
    'my|the way of going|doing|working|handling|dealing|leading',
    'my approach|method|philosophy|principle|principles|formula|recipe|style|rule|mantra|motto|credo|framework|habit|practice',
    'approach|method|way|process|recipe consists|has|is|rests|follows|comes .. of|steps|parts|three|four|five|on|down',
    'the|these * steps|parts|stages|principles|pillars|rules|phases',
    'in the first|second|third|next|last step|part|stage|phase|i',
    'first i .. then|second|next',
    'in my understanding|experience|view|opinion|book|eyes|philosophy',
    'is|are .. foundation|form|service|matter|question|kind|mark|sign|essence|heart of',
    'as the saying goes',
    'is for me',
    'for|to me is|means',
    'i believe|hold|am convinced|maintain|understand|see that|it|in|of|as',
    'i always|never|usually|generally|typically|normally|tend|try|strive|aim',
    'one must|should|has|can|needs|ought',
    'a leader|manager|professional|person|engineer|colleague who|must|should|is|has|can|does',
    'backbone|ownership|trust|leadership|curiosity|obsession|frugality|courage|dissent|disagreement|commitment|simplicity|loyalty is|means|are|begins|starts',
    'what counts|matters is',
    'work backwards|backward',
    'go|going the extra',
  ),
  /** Why no event is named. */
  withholds: phrases(
    'confidentiality|confidential|nda|non disclosure|secrecy|discretion',
    'prevent|prevents|forbid|forbids|not allowed|permitted|free .. from|to|naming|me|name|share|tell|disclose|go',
    'unfair|hard|difficult|impossible|wrong to single|pick|name|choose|mention|select .. out|one|any|just',
    'single out',
    'too|so many to|examples|stories|occasions|cases .. name|count|choose|list|that',
    'can|could not name|share|disclose|go|single|pick|recall|think .. names|details|into|any|one|of|out|specific|particular',
    'no|not one|a|any? single|particular|specific|certain one|example|case|occasion|instance|event|situation|story',
    'any number|one of',
    'i could tell|give|name|list|mention|fill|talk .. you|many|hundreds|dozens|books|hours|countless',
  ),
} as const;
