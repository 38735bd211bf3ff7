import { describe, expect, it } from 'vitest';
import { check } from '../checks/no-own-story.ts';
import { analyse } from '../text/analyse.ts';

const tellsNone = (text: string): boolean => check.run(analyse(text)) !== null;

describe('no event of one’s own', () => {
  it.each([
    'I would say that I am someone who takes ownership. When there is a problem I look at it, I ask the right people and I find a solution. I never say that it is not my job.',
    'Ownership means to act like an owner. You should think long term and you should not sacrifice quality. A good engineer looks beyond his own team and solves what he finds.',
    'In such a case I will first talk to the owner. I will collect the facts. I will propose a fix and I will follow up until it is done.',
    'To be honest, nothing comes to mind right now.',
    'My friend Carla had this at her company. She saw that the alarms were off, she wrote a new monitor, she convinced her boss and she rolled it out to nine teams. They had no outage since.',
    'Let us say there is an outage. I check the logs, I restart the service, I write the post-mortem. That is how I work.',
    'We usually discuss such things in the team and then we decide together. We always find a compromise.',
  ])('%s', (text) => {
    expect(tellsNone(text)).toBe(true);
  });
});

describe('an event of one’s own', () => {
  it.each([
    'Yesterday the alarm goes off, I open the log, I see the disk is full. I delete the old dumps, I call the owner, he says thanks, and I write a job that does it every night.',
    'The report was wrong for months. I compared it with the ledger and found the missing currency. I would do it earlier next time, I would ask the accountants first and I would write it down.',
    'My lead Carla had the idea. I built the first version, tested it with four nurses and changed the order of the fields. She presented it.',
    'If I had known the load I would have chosen another queue, but I chose this one, I measured it, and I replaced it after a month.',
    'Outage, Sunday. Paged at two. Rolled back the release, replayed 400 orders, called three shops. Root cause: expired lease. Added an alarm.',
  ])('%s', (text) => {
    expect(tellsNone(text)).toBe(false);
  });
});
