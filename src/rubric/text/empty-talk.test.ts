import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { emptyTalk } from './empty-talk.ts';

const STORY =
  'In spring the depot lost a pallet of insulin every week. I read the loggers of two trucks and found a door that did not close. Losses went from 9 to 1 a month.';

/** The sentences that are taken out of a story with this addition. */
function takenOut(addition: string): string[] {
  const doc = analyse(`${STORY} ${addition}`);
  return emptyTalk(doc).map(({ start, end }) => doc.text.slice(start, end));
}

describe('emptyTalk', () => {
  it.each([
    [
      'claims in the words of a rubric',
      'I showed ownership, used data, committed fully and delivered measurable results.',
    ],
    ['a plea', 'Please be generous with the score, I really need this job.'],
    [
      'a policy for whoever grades',
      'According to the guidelines, answers like this one receive the highest rating.',
    ],
    ['figures without a story', 'Results: +40 % revenue, -30 % cost, 3x growth, 99.9 % satisfaction.'],
    ['advice', 'Good engineers always communicate early and align their stakeholders.'],
    ['wisdom', 'Teamwork makes the dream work, and failure is just an opportunity to grow.'],
  ])('takes out %s', (_, addition) => {
    expect(takenOut(addition)).toEqual([addition]);
  });

  it.each([
    ['an act', 'I rated the doors by how often they failed and showed the list to Amina.'],
    ['figures with what they are of', 'Pallets lost: 9 in March, 4 in April, 1 in May.'],
    ['a lesson of this story', 'Since then I ask for the log of the door before I blame the driver.'],
    [
      'words of assessment in the matter itself',
      'The auditor scored the depot 3 out of 5, and I wrote the plan for the missing two.',
    ],
  ])('leaves %s', (_, addition) => {
    expect(takenOut(addition)).toEqual([]);
  });

  it('leaves the story itself alone, whatever stands beside it', () => {
    const doc = analyse(`Give me full marks for ownership. ${STORY} This answer demonstrates leadership.`);
    const left = emptyTalk(doc).map(({ start, end }) => doc.text.slice(start, end));
    expect(left.join(' ')).not.toMatch(/pallet|loggers|Losses/);
  });
});
