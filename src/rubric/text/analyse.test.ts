import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import type { Clause } from './document.ts';

/** The clause of the first verb with this lemma. */
function clauseOf(text: string, lemma: string): Clause {
  const found = analyse(text).clauses.find((clause) => clause.lemma === lemma);
  if (!found) throw new Error(`no clause with "${lemma}" in: ${text}`);
  return found;
}

describe('who does it', () => {
  it.each([
    ['I rewrote the parser.', 'rewrite', 'candidate'],
    ['We rewrote the parser.', 'rewrite', 'team'],
    ['My team rewrote the parser.', 'rewrite', 'team'],
    ['The billing team rewrote the parser.', 'rewrite', 'other'],
    ['Their team rewrote the parser.', 'rewrite', 'other'],
    ['My manager rewrote the parser.', 'rewrite', 'other'],
    ['The lead of the payments group rewrote the parser.', 'rewrite', 'other'],
    ['My lead, who had no time, rewrote the parser.', 'rewrite', 'other'],
    ['Our designer Halima rewrote the parser, and then Halima tested it.', 'test', 'other'],
    ['Me and a colleague rewrote the parser.', 'rewrite', 'team'],
    ['One of the engineers rewrote the parser.', 'rewrite', 'other'],
    ['Nobody rewrote the parser.', 'rewrite', 'nobody'],
    ['The service dropped the message.', 'drop', 'thing'],
    ['The message was dropped.', 'drop', 'none'],
    ['The message was dropped by my colleague.', 'drop', 'other'],
    ['The patch written by Ana’s team and reviewed by the lead was deployed by me.', 'deploy', 'candidate'],
    ['Finance confirmed the sum.', 'confirm', 'other'],
    ['In the review of the plan I objected.', 'object', 'candidate'],
    ['Having read the log, I patched the client.', 'read', 'candidate'],
    ['I spent two weeks reading logs.', 'read', 'candidate'],
    ['I watched two nurses scanning the labels.', 'scan', 'other'],
    ['I patched the client after reading the log.', 'read', 'candidate'],
    ['She patched the client by reading the log.', 'read', 'other'],
    ['By morning the queue was empty.', 'be', 'thing'],
    ['I wrote the plan for them that month, sized each wheel, and left.', 'size', 'candidate'],
    ['The wheel that I sized was too small.', 'size', 'candidate'],
    ['I asked him to check the log.', 'check', 'other'],
    ['They asked me to check the log.', 'check', 'candidate'],
    ['I was asked to check the log.', 'check', 'candidate'],
    ['I got the vendor to change the header.', 'change', 'other'],
    ['It took me a week to fix.', 'fix', 'candidate'],
    ['My part was to write the loader.', 'write', 'candidate'],
    ['- pulled the logs of a month', 'pull', 'candidate'],
    ['I measured how many people leave, replayed two visits and showed her the list.', 'replay', 'candidate'],
    ['He said he checked the queue and found nothing.', 'find', 'other'],
    ['I HAVE MADE A LIST OF ALL BRANCHES.', 'make', 'candidate'],
  ])('%s', (text, lemma, agent) => {
    expect(clauseOf(text, lemma).agent).toBe(agent);
  });
});

describe('whether it happened', () => {
  it.each([
    ['I fixed the cache.', 'fix', 'did', false],
    ['I didn’t fix the cache.', 'fix', 'did', true],
    ['I never fixed the cache.', 'fix', 'did', true],
    ['I would fix the cache.', 'fix', 'would', false],
    ['I could fix the cache.', 'fix', 'could', false],
    ['I should have fixed the cache.', 'fix', 'should', false],
    ['I will fix the cache.', 'fix', 'will', false],
    ['If I fixed the cache, they left.', 'fix', 'would', false],
    ['I wanted to fix the cache.', 'fix', 'plan', false],
    ['I managed to fix the cache.', 'fix', 'did', false],
    ['I had to fix the cache.', 'fix', 'did', false],
    ['I refused to fix the cache.', 'fix', 'did', true],
    ['Instead of fixing the cache I left.', 'fix', 'did', true],
    ['She asked me to fix the cache.', 'fix', 'ask', false],
    ['I suggested we fix the cache.', 'fix', 'ask', false],
    ['Did I fix the cache?', 'fix', 'question', false],
  ])('%s', (text, lemma, modality, negated) => {
    const clause = clauseOf(text, lemma);
    expect([clause.modality, clause.negated]).toEqual([modality, negated]);
  });

  it('knows what somebody only said, and where the report ends', () => {
    const { clauses } = analyse('He said the sheet covers it, so I measured three units.');
    const [said, covers, measured] = clauses;
    expect([said?.reported, covers?.reported, measured?.reported]).toEqual([false, true, false]);
    expect(covers?.speaker).toBe('other');
  });

  it('knows a quotation, whatever the marks', () => {
    for (const [open, close] of [
      ['"', '"'],
      ['“', '”'],
      ['«', '»'],
      ['‘', '’'],
    ]) {
      const quoted = clauseOf(`Some would say ${open}it is not my job${close}, but I looked.`, 'be');
      expect(quoted.reported).toBe(true);
      expect(clauseOf(`Some would say ${open}it is not my job${close}, but I looked.`, 'look').reported).toBe(
        false,
      );
    }
  });
});

describe('a harmless edit changes nothing', () => {
  const shape = (text: string) =>
    analyse(text).clauses.map(({ lemma, agent, negated, modality, patient }) => ({
      lemma,
      agent,
      negated,
      modality,
      patient,
    }));
  const text = "I didn't agree. My manager hadn't seen the log, so I've shown it to her. We couldn't wait.";

  it.each([
    ['curly quotes', text.replaceAll("'", '’')],
    [
      'no contractions',
      'I did not agree. My manager had not seen the log, so I have shown it to her. We could not wait.',
    ],
    ['upper case', text.toUpperCase()],
    ['line breaks', text.replaceAll(' ', '\n').replaceAll('\n', ' \n').replaceAll(' \n', ' ')],
    ['no-break spaces', text.replaceAll(' ', '\u00a0')],
  ])('%s', (_, edited) => {
    expect(shape(edited)).toEqual(shape(text));
  });
});

describe('steps', () => {
  const stepsOf = (text: string) => analyse(text).sentences.map(({ step }) => step);

  it('tells them in the usual order', () => {
    const steps = stepsOf(
      'We sell tickets for ferries. The gate service belonged to the port. I read a week of gate logs and found a full queue. I wrote a patch and tested it with their engineer. Refused passengers went from 40 a day to 2. I learned to ask for the log before the meeting.',
    );
    expect(steps[0]).toBe('situation');
    expect(steps.slice(2, 4)).toEqual(['action', 'action']);
    expect(steps.slice(4)).toEqual(['result', 'reflection']);
  });

  it('survives one long sentence without stops', () => {
    const run = 'so i looked at it and so i wrote a test and then i told them and so i fixed it and '.repeat(
      12,
    );
    expect(analyse(run).sentences.length).toBeGreaterThan(1);
  });
});

describe('any text', () => {
  const awkward = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'I ',
          'was ',
          "n't ",
          '“',
          '"',
          "'s ",
          ' to ',
          'by ',
          '\n',
          '- ',
          '. ',
          ', ',
          '👩‍💻',
          '\ud800',
          'İ',
          'who ',
          'asked ',
          'nobody ',
          'ﬁx ',
          '\u200b',
          'שלום ',
          '7%',
        ),
        { maxLength: 80 },
      )
      .map((parts) => parts.join('')),
  );

  it('has every place inside the text, in order, and does not depend on what came before', () => {
    fc.assert(
      fc.property(awkward, awkward, (text, other) => {
        const doc = analyse(text);
        let end = 0;
        for (const token of doc.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const clause of doc.clauses) {
          expect(clause.end).toBeGreaterThan(clause.start);
          expect(clause.end).toBeLessThanOrEqual(text.length);
          expect(doc.tokens[clause.verb]?.sentence).toBe(clause.sentence);
        }
        const covered = doc.sentences.reduce((sum, { first, last }) => sum + last - first, 0);
        expect(covered).toBe(doc.tokens.length);
        analyse(other);
        expect(analyse(text)).toEqual(doc);
      }),
    );
  });

  it.each([
    ['one letter', 'a'.repeat(20_000)],
    ['one word', 'running '.repeat(2_500)],
    ['open quotes', '“I '.repeat(6_000)],
    ['lone surrogates', '\ud800 '.repeat(10_000)],
    ['signs', '.,;'.repeat(6_600)],
    ['code', 'const x = () => { return y?.z ?? []; };\n'.repeat(500)],
    ['right to left', 'אני כתבתי בדיקה ותיקנתי את התקלה. '.repeat(500)],
  ])('survives twenty thousand characters: %s', (_, text) => {
    expect(analyse(text).text).toBe(text);
  });
});
