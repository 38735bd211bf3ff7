import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import type { PrincipleAnchors } from './define-anchor.ts';

/** The behavioural anchors that differ from principle to principle. */
export const PRINCIPLE_ANCHORS: Record<PrincipleSlug, PrincipleAnchors> = {
  'customer-obsession': {
    relevance: {
      clear:
        'A particular customer, what the candidate found out from them, and a decision or design that is different because of it.',
      partial: 'Customers are the reason given, but what was done would have been the same without them.',
      absent: 'A technical or team story in which customers are a word.',
    },
    here: {
      self_initiation: 'Clear also in an assigned task, if going to the customer was the own idea.',
      follow_through: 'Clear means going back to those customers afterwards.',
      business_impact: "The customer's time, loss or success counts as much as the company's money.",
    },
  },
  ownership: {
    relevance: {
      clear:
        "A problem that was nobody's or somebody else's on paper, taken on unasked and brought to a lasting repair.",
      partial: 'More was done than asked, but within the own task; or it was repaired for the moment only.',
      absent: 'The work was handed out, or the problem was reported and left to others.',
    },
    here: {
      scope_boundary: 'Look for the owner on paper, and for why it would have stayed open.',
      follow_through: 'Raising it, however well, is absent. Clear includes care after the repair.',
      second_order_effect: 'A named owner, an alarm or a runbook that is still in use counts.',
    },
  },
  'invent-and-simplify': {
    relevance: {
      clear: 'Something new is in use and people have less to do, keep or know because of it.',
      partial: 'Something new was built, but what became simpler and for whom is not told.',
      absent: 'A rewrite, a standard tool put in place, or added complexity.',
    },
    here: {
      individual_contribution:
        'The idea, the weighing of what existed, or the taking away has to be the own.',
      metric_delta: 'Steps, forms, lines or hours that are gone are a measure.',
      second_order_effect: 'Clear means that somebody other than the author works that way.',
    },
  },
  'are-right-a-lot': {
    relevance: {
      clear:
        'A judgement call, a deliberate search for what would disprove it, and a decision that rests on it.',
      partial: 'Options were compared, but nothing was done to be proved wrong.',
      absent: 'The candidate was right throughout, or luck decided.',
    },
    here: {
      respectful_engagement: 'A dissenter who was sought out is clear; one who had to push is partial.',
      reflection: 'Clear names how the own judging works now, not that judgement matters.',
      metric_delta: 'The outcome of the call against what was expected is a measure.',
    },
  },
  'learn-and-be-curious': {
    relevance: {
      clear: 'Learned without being asked, and put to use where it changed an outcome.',
      partial: 'Learned by own choice, but its use is small, planned or not told.',
      absent: 'Courses, certificates or training that was scheduled by others.',
    },
    here: {
      self_initiation: 'Look for the question that set it off; a job that demanded the skill is partial.',
      individual_contribution: 'How it was learned - experiments, sources, dead ends - is the act.',
      second_order_effect: 'Others who know it now and use it count.',
    },
  },
  'hire-and-develop-the-best': {
    relevance: {
      clear:
        'One particular person who can do something now that they could not do before, and what the candidate did for it over time; or a bar that was held in a hire when that was hard.',
      partial: 'Mentoring or interviewing is told, but not what changed in whom.',
      absent: 'The success of a team or of the candidate alone.',
    },
    here: {
      respectful_engagement: 'Hard feedback, told in its words and with how it was taken, is clear.',
      follow_through: 'Clear spans weeks or months: assignments, feedback, more room each time.',
      metric_delta: 'What the person did alone before and after is a measure.',
    },
  },
  'insist-on-the-highest-standards': {
    relevance: {
      clear:
        'Work that others found good enough was not accepted, the bar is stated, and the candidate helped the work over it.',
      partial: 'Quality was raised, but nobody had to be held to it, or no bar is stated.',
      absent: 'Ordinary testing or reviewing, or severity without work of the own.',
    },
    here: {
      respectful_engagement:
        'What the higher bar cost the others, and what was done about that, belongs here.',
      follow_through: 'Blocking is partial at most; clear is helping it over the bar.',
      second_order_effect: 'A check or standard that holds the bar without the candidate is clear.',
    },
  },
  'think-big': {
    relevance: {
      clear:
        'The small version that was expected, the far larger one the candidate proposed, and a first step taken.',
      partial: 'A larger idea without others behind it, or with a step that is only planned.',
      absent: 'Large words with the same scope as before.',
    },
    here: {
      individual_contribution: 'Framing the idea and winning people for it are acts; look for how.',
      follow_through: 'A first step that was taken and what it showed is clear; the whole need not be done.',
      business_impact: 'The scale it was meant for, with what the figure rests on, counts.',
    },
  },
  'bias-for-action': {
    relevance: {
      clear:
        'Decided and acted while facts were missing, with the reason why waiting cost more and with a way back.',
      partial: 'Acted fast, but neither the risk nor the way back was thought about.',
      absent: 'Normal pace, hurry after own delay, or a risk at the expense of others.',
    },
    here: {
      self_initiation: 'Clear is deciding without waiting for leave, and telling those concerned.',
      metric_delta: 'Minutes or days between seeing and acting, or the damage avoided, are measures.',
      reflection: 'Clear includes whether the quick call was the right one.',
    },
  },
  frugality: {
    relevance: {
      clear:
        'A result with clearly less than was usual or offered, by another way, and a check that nobody paid for it.',
      partial: 'Something was saved by leaving it out or switching it off.',
      absent: 'A larger budget well spent, or a saving that others or the customers paid for.',
    },
    here: {
      individual_contribution: 'Finding the other way is the act, more than the cut itself.',
      metric_delta: 'Spend before and after, per month or year, is the measure.',
      business_impact: 'Hours of work put into the saving belong on the other side of the sum.',
    },
  },
  'earn-trust': {
    relevance: {
      clear:
        "An own fault admitted, or somebody's lost faith heard out, and acts that repaired the relationship.",
      partial: 'Trust was built by good work alone, or the fault is admitted only in the telling.',
      absent: 'A story in which the candidate did nothing wrong and nobody doubted them.',
    },
    here: {
      respectful_engagement: 'How it looked from the other chair, in terms they would accept, is clear.',
      follow_through: 'Acts that cost the candidate something count; an apology alone is partial.',
      metric_delta: 'What the other person does differently since is an observation that counts.',
    },
  },
  'dive-deep': {
    relevance: {
      clear:
        'The candidate followed it down with their own hands, ruled explanations out, and names the exact mechanism.',
      partial: 'Real digging, but the cause stays vague or no explanation was ruled out.',
      absent: 'Others found the cause, or symptoms were treated.',
    },
    here: {
      individual_contribution: 'Name the log, query, trace or line: that is what clear looks like here.',
      follow_through: 'A cause that was proved and then removed for good is clear.',
      scope_boundary: 'An assigned investigation can be as deep as any.',
    },
  },
  'have-backbone': {
    relevance: {
      clear:
        'An objection to somebody who could decide, on own evidence and before the decision; after it, work for what was chosen.',
      partial: 'One half only: an objection whose end is not told, or a loyal effort without an objection.',
      absent: 'No decision was on the table, or nobody was contradicted.',
    },
    here: {
      data_backed_disagreement: 'The evidence has to have been there before the decision fell.',
      commitment: 'Having lost and then having worked for the decision is the cleanest case.',
      follow_through: 'Look at what was done for the option that was chosen, whichever it was.',
    },
  },
  'deliver-results': {
    relevance: {
      clear:
        'A goal with a figure and a date, a real setback, what the candidate did about it, and where it ended.',
      partial: 'A goal was reached, but the setback or the starting figure is missing.',
      absent: 'Effort, activity or overtime in place of an outcome.',
    },
    here: {
      follow_through: 'What was cut or moved so that the part that mattered arrived is a clear act.',
      metric_delta: 'Start, end, and the own share of the difference.',
      self_initiation: 'Who set the goal does not matter here.',
    },
  },
  'strive-to-be-earths-best-employer': {
    relevance: {
      clear:
        'A condition of work - safety, fairness, load, growth - that was changed for others, and it lasted.',
      partial: 'Help for one colleague once, or a change of mood.',
      absent: 'Events, perks, or the own career.',
    },
    here: {
      individual_contribution: 'What was changed in the way of working is the act.',
      follow_through: 'Signs that it held: on-call load, people who stayed, people who moved up.',
      metric_delta: 'What those affected say or do counts where no figure exists.',
    },
  },
  'success-and-scale': {
    relevance: {
      clear:
        "A harm beyond the work's customers and goals that the candidate saw, and work changed because of it.",
      partial: 'Such a harm is seen, but what changed is small or was demanded by others.',
      absent: 'Compliance that was ordered, or good deeds beside the work.',
    },
    here: {
      self_initiation: 'Clear is seeing it before anybody was forced to look.',
      business_impact: 'What was given up in speed or growth counts as much as what was gained.',
      second_order_effect: 'A rule or review that catches the same thing elsewhere is clear.',
    },
  },
};
