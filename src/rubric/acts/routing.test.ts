import { describe, expect, it } from 'vitest';
import { check as noOwnStory } from '../checks/no-own-story.ts';
import { check as routed } from '../checks/routed-not-owned.ts';
import { principleFor } from '../testing/test-support.ts';
import { analyse } from '../text/analyse.ts';

const context = { principle: principleFor('ownership'), level: 'sde2' as const };

describe('handed on, and others did it', () => {
  it.each([
    'I noticed that the exports were empty. I sent them a message and they took care of it. It works now.',
    'I saw errors in the payment logs, so I escalated it over chat and the owning team fixed it. Everybody was happy.',
    'I raised a ticket with the vendor and followed up every week. Eventually the vendor found the bug and shipped a patch.',
    'The dashboard looked odd. I informed my lead. He looked into it with the network people, they replaced a switch, and it was solved.',
    'I reported it to security. They investigated, rotated the keys and closed it. I made sure that everyone knew.',
    'I told the platform team about the drops and they handled it.',
    'I let the other team know. They analysed the logs and corrected the configuration within a day.',
    'I brought it up in the stand-up and a colleague picked it up. She debugged it and fixed it the same week.',
    'I assigned it to our contractor, who rebuilt the index. I monitored the progress.',
    'I pointed it out to the database people, they changed the plan, and the pages were fast again.',
    'I forwarded the complaint to support and they resolved it with the customer.',
  ])('%s', (text) => {
    const doc = analyse(text);
    // Where the candidate does nothing but tell, both are true.
    expect(routed.run(doc, context) ?? noOwnStory.run(doc)).not.toBeNull();
  });
});

describe('told others, and did it', () => {
  it.each([
    'I told the platform team about the drops and sent a patch with it. They merged it after I had added two tests, and I deployed it with them.',
    'I raised a ticket, waited two weeks, then I read their code, wrote the fix and opened a pull request that they merged.',
    'I reported it to security, then I rotated the keys, rewrote the loader and checked all hosts.',
    'She asked me to hand it over. I said no, measured the load again and rewrote the job myself.',
    'I told my lead what I was doing. I profiled the service, cut two calls and tested it. He reviewed it.',
    'I designed the new flow, wrote the first version and delegated the two smaller parts to Jun and Ola, who finished them. I reviewed both and ran the rollout.',
  ])('%s', (text) => {
    expect(routed.run(analyse(text), context)).toBeNull();
  });
});
