import { describe, expect, it } from 'vitest';
import { check } from '../checks/assigned-by-manager.ts';
import { principleFor } from '../testing/test-support.ts';
import { analyse } from '../text/analyse.ts';

const STORY =
  " I read the code, found the slow query, rewrote it and tested it on last week's data. Response time went from 4 seconds to 1.";
const isAssigned = (text: string): boolean =>
  check.run(analyse(text + STORY), { principle: principleFor('ownership'), level: 'sde2' }) !== null;

describe('work that was handed out', () => {
  it.each([
    'I got assigned the cleanup of the rota.',
    'The task came from my manager: rebuild the report.',
    "It was my manager's idea that I look into the latency.",
    'My lead put me on the migration.',
    'This was a ticket in my sprint that my lead had assigned to me.',
    'My director came to me and said, can you take care of the invoices?',
    'Because my boss told me so, I rewrote the importer.',
    'I was tasked with reducing the build time.',
    'My manager suggested that I investigate it.',
    "At my manager's suggestion I looked into it.",
    'The VP wanted me to own the migration.',
    'On request of my team lead I looked at the queue.',
    'I was told by my supervisor to repair it.',
    'My skip-level had me audit the alerts.',
    'My manager was busy, so he handed me the project.',
    'My manager has given me this task.',
    'The job was handed to me by our head of engineering.',
    'My boss asked if I could look at it, and I said yes.',
    'I had been asked to do it by the director.',
    'My manager said I should look at it.',
  ])('%s', (text) => {
    expect(isAssigned(text)).toBe(true);
  });
});

describe('work that was not', () => {
  it.each([
    'My manager asked me why I was doing it.',
    'My manager asked me to stop.',
    'I asked my manager to give me two weeks.',
    'A customer asked me about it.',
    'I told my manager that I would look at it.',
    "My manager didn't ask me to.",
    'No manager had told me to look.',
    'My manager gave me two weeks for it.',
    'I had been given access by the owners.',
    'My manager said it was not our job.',
    'Nobody assigned it to me.',
    'It was not assigned to anyone.',
    'My manager thanked me afterwards.',
    'I offered it to my manager and she let me do it.',
    'I asked my lead if I could take it, and he said yes.',
    'My boss wanted me to wait, and I did not want to.',
  ])('%s', (text) => {
    expect(isAssigned(text)).toBe(false);
  });
});
