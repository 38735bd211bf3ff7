import { diffWordsWithSpace } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinChanges, type Piece } from './join-changes.ts';

const compare = (before: string, after: string) => joinChanges(diffWordsWithSpace(before, after));
const shown = (pieces: Piece[]) =>
  pieces.map(({ value, added, removed }) => `${added ? '+' : removed ? '-' : ''}${value}`);

describe('joinChanges', () => {
  it('shows a rewritten sentence as one', () => {
    expect(shown(compare('We told the team it is slow.', 'I showed the lead it was wrong.'))).toEqual([
      '-We told the team it is slow',
      '+I showed the lead it was wrong',
      '.',
    ]);
  });

  it('leaves a single change where it is', () => {
    expect(shown(compare('It fell from 4 to 1 in a month.', 'It fell from 4 to 2 in a month.'))).toEqual([
      'It fell from 4 to ',
      '-1',
      '+2',
      ' in a month.',
    ]);
  });

  it('keeps both texts whole', () => {
    const text = fc.array(fc.constantFrom('I', 'we', 'went', 'home', ' ', '. ', '\n', 'ü'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const [before, after] = [first.join(' '), second.join(' ')];
        const pieces = compare(before, after);
        const without = (kind: 'added' | 'removed') =>
          pieces
            .filter((piece) => !piece[kind])
            .map(({ value }) => value)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});
