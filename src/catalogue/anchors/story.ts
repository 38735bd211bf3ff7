import type { Anchor } from './define-anchor.ts';

/** Whose problem it was, who saw it, who did it and how far it was carried. */
export const relevance: Anchor = {
  asks: "Does the story turn on the principle's core act?",
  clear:
    'Take the core act out and there is no story left: what happens before leads to it, what follows comes from it.',
  partial:
    'The core act happens, but beside the main line, in half a sentence, or only in answer to a follow-up.',
  absent: 'A different kind of story, or talk about the principle with no occasion on which it was lived.',
  doesNotCount: [
    'Naming or quoting the principle',
    'A good story about another principle, however good',
    'Opinions on how one should behave',
  ],
  stillCounts: [
    'The core act told in plain words that never name the principle',
    'A story in which the candidate lost',
  ],
};

export const scope_boundary: Anchor = {
  asks: "Is it clear whose job this was, and that it was not simply the candidate's own?",
  clear:
    'The owner of the system, decision or problem is named, and it is another person, team or nobody at all.',
  partial: 'It is hinted that the matter lay outside the own task, without saying whose it was.',
  absent: "The story is the candidate's assigned work, or nothing is said about whose it was.",
  doesNotCount: [
    '"That is not my team" as the reason to leave it alone',
    'A list of teams that have nothing to do with the problem',
  ],
  stillCounts: [
    "Raising that it might look like somebody else's job and acting all the same",
    'A gap that was written down nowhere: no ticket, no owner, no alarm',
  ],
  levels: {
    sde1: "A neighbouring component or a teammate's part is enough.",
    senior: 'Several teams or an organisation-wide gap; one neighbouring component is partial.',
  },
};

export const self_initiation: Anchor = {
  asks: 'Did the candidate see the need and choose to act?',
  clear:
    'The candidate noticed something specific and says why they took it up, before anybody asked for it.',
  partial: 'The candidate volunteered when somebody else had raised it, or took up more than was asked.',
  absent: 'The work was given to the candidate, or it is not told how it came to them.',
  doesNotCount: [
    'Having spare time as the only reason',
    '"Nobody asked me" in a story in which somebody did',
  ],
  stillCounts: [
    'A manager who is against it: being told to stop is the opposite of being told to start',
    'A manager who approves what the candidate proposed',
    'An assigned task in which the candidate found and pursued something nobody had asked about',
  ],
  levels: { sde1: 'Being pointed at an area and finding the problem oneself is clear.' },
};

export const individual_contribution: Anchor = {
  asks: 'What did the candidate do with their own hands and head?',
  clear:
    'Two or more acts of the candidate that could be watched or reviewed, with how they were done: what was built, measured, written, asked or decided.',
  partial: 'The candidate is the actor, but the acts stay general: led, drove, helped, coordinated.',
  absent: 'Only the team acts, things get done by nobody in particular, or others did the work.',
  doesNotCount: [
    '"I was involved", "I supported", "I was part of"',
    'A title or a responsibility without an act',
  ],
  stillCounts: [
    '"We" for the setting or for a team that is then told apart',
    'Passive voice for what a system did',
    'Plain or broken grammar with concrete acts in it',
  ],
  levels: {
    sde1: 'Code, tests, a measurement or a written proposal of their own.',
    senior: 'Decisions, designs and bringing people to a decision count as acts when they are specific.',
  },
};

export const follow_through: Anchor = {
  asks: 'How far was it carried after it had been raised?',
  clear:
    'The candidate brought a solution and stayed until it was in use: released, adopted, watched, corrected.',
  partial:
    'A proposal, ticket or pull request was made and then waited for; or the end is told without what the candidate did there.',
  absent: 'It was passed on and others took it from there, or the story stops when it was raised.',
  doesNotCount: ['A message sent, however well written', "The other team's later success"],
  stillCounts: [
    'Escalating after own attempts had failed, with a fix at hand',
    'Handing over to an owner after it worked, with care for what came next',
  ],
  levels: { sde1: 'Raising it and fixing the own part to the end is clear.' },
};
