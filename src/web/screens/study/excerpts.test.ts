import { describe, expect, it } from 'vitest';
import { findPhrase, placePhrases, placesOfRemark } from './excerpts.ts';

const words = (text: string, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('findPhrase', () => {
  it('finds every place, whatever the case, spacing and quotation marks', () => {
    const text = 'They didn’t ask.\n  "Not now", they  didn\'t.';
    expect(words(text, findPhrase(text, "They didn't"))).toEqual(['They didn’t', "they  didn't"]);
    expect(words(text, findPhrase(text, '“not now”'))).toEqual(['"Not now"']);
  });

  it('finds whole words only, and takes signs for signs', () => {
    expect(findPhrase('weekly', 'we')).toEqual([]);
    expect(words('from 0.3% to 0', findPhrase('from 0.3% to 0', '0.3%'))).toEqual(['0.3%']);
    expect(findPhrase('from 013% to 0', '0.3%')).toEqual([]);
    expect(findPhrase('anything', ' ')).toEqual([]);
  });
});

describe('placePhrases', () => {
  it('keeps apart what is not there word for word', () => {
    const { placed, unplaced } = placePhrases('I set up a heartbeat.', ['I set a heartbeat', 'heartbeat']);
    expect(placed).toEqual([{ phrase: 'heartbeat', start: 11, end: 20 }]);
    expect(unplaced).toEqual(['I set a heartbeat']);
  });
});

describe('placesOfRemark', () => {
  const answer =
    'I escalated it in a chat message. They took it seriously and had a fix out. It went up nicely.';
  it('goes by what a remark quotes', () => {
    expect(words(answer, placesOfRemark(answer, '"Went up nicely" has no figure.'))).toEqual([
      'went up nicely',
    ]);
    expect(placesOfRemark(answer, 'There is not one "we" in it.')).toEqual([]);
  });
  it('goes by words it repeats', () => {
    expect(words(answer, placesOfRemark(answer, '"They" act: took it seriously, had a fix out.'))).toEqual([
      'They',
      'took it seriously',
      'had a fix out',
    ]);
  });
  it('takes no accident for a quotation', () => {
    expect(placesOfRemark(answer, 'It went wrong and it in a word lacks figures.')).toEqual([]);
    expect(placesOfRemark('', '"They" act.')).toEqual([]);
  });
});
