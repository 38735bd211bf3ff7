import { describe, expect, it } from 'vitest';
import { importPage } from './import-page.ts';
import { edit, ORIGINAL, PAGE, read, samplePage } from './testing/sample-pages.ts';

const QUOTED_PAGE = samplePage('dive-deep-flaky-cache.txt');

describe('prose that looks like the grammar', () => {
  it('may begin with a label, or be one', () => {
    const walkthrough = read(
      [ORIGINAL.steps[0]!.coaching, 'Coaching'],
      [ORIGINAL.steps[1]!.commonMistake, 'Weak Answer: a mistake.'],
      [ORIGINAL.overview, 'Target: 30s was too short.'],
      [ORIGINAL.probes[0]!.weak.why, 'Strong Example of a hand-off.'],
      [ORIGINAL.probes[1]!.weak.why, 'Probes: nothing.'],
      [ORIGINAL.weakAnswer.flaws[3]!, 'Bar Raiser Thinks nothing of it'],
      [ORIGINAL.reframes[0]!.downplay, 'Emphasize'],
      [ORIGINAL.levels[1]!.guidance, 'Reflection: not yet.'],
    );
    expect(walkthrough.steps[0]?.coaching).toBe('Coaching');
    expect(walkthrough.steps[1]?.commonMistake).toBe('Weak Answer: a mistake.');
    expect(walkthrough.overview).toBe('Target: 30s was too short.');
    expect(walkthrough.probes[0]?.weak.why).toBe('Strong Example of a hand-off.');
    expect(walkthrough.probes[1]?.weak.why).toBe('Probes: nothing.');
    expect(walkthrough.weakAnswer.flaws[3]).toBe('Bar Raiser Thinks nothing of it');
    expect(walkthrough.reframes[0]?.downplay).toBe('Emphasize');
    expect(walkthrough.levels[1]?.guidance).toBe('Reflection: not yet.');
  });

  it.each(["What does 'Probes: latency' mean on your dashboard?", 'Probes: which did you add?'])(
    'may hold a label inside a question: %s',
    (question) => {
      const walkthrough = read([ORIGINAL.probes[1]!.question, question]);
      expect(walkthrough.probes.map((probe) => probe.question)).toEqual(
        ORIGINAL.probes.map((probe, index) => (index === 1 ? question : probe.question)),
      );
      expect(walkthrough.probes[1]?.intent).toBe(ORIGINAL.probes[1]?.intent);
    },
  );

  it('keeps its genuine emoji, accents, apostrophes and no-break spaces', () => {
    const texts = [
      '💡 is how it began.',
      'Élodie’s naïve 🚀 plan',
      'a\u00A0b – ½ πλάνο',
      "✅ done, don't ask",
    ];
    const walkthrough = read(
      [ORIGINAL.steps[0]!.coaching, texts[0]!],
      [ORIGINAL.probes[0]!.question, texts[1]!],
      [ORIGINAL.weakAnswer.barRaiserThinks, texts[2]!.concat(' on Ownership')],
      [ORIGINAL.weakAnswer.flaws[0]!, texts[3]!],
    );
    expect(walkthrough.steps[0]?.coaching).toBe(texts[0]);
    expect(walkthrough.probes[0]?.question).toBe(texts[1]);
    expect(walkthrough.probes[0]?.id).toBe('elodies-naive-plan');
    expect(walkthrough.weakAnswer.barRaiserThinks).toBe(`${texts[2]} on Ownership`);
    expect(walkthrough.weakAnswer.flaws[0]).toBe(texts[3]);
  });

  it('may equal the label that follows it', () => {
    expect(read([ORIGINAL.steps[0]!.coaching, 'Common Mistake']).steps[0]?.coaching).toBe('Common Mistake');
  });

  it('may have no ASCII at all in a flaw', () => {
    const flaws = ['数字がない', ...ORIGINAL.weakAnswer.flaws.slice(1)];
    expect(read([ORIGINAL.weakAnswer.flaws[0]!, flaws[0]!]).weakAnswer.flaws).toEqual(flaws);
  });

  it('may hold the separator in the title', () => {
    const title = 'Ownership - A Time - Amazon LP STAR Walkthrough - Told Twice';
    const walkthrough = read([`${ORIGINAL.title} -`, `${title} -`]);
    expect(walkthrough.title).toBe(title);
  });

  it('may be very long, in one line', () => {
    const long = 'The job ran at night. '.repeat(20_000).trim();
    expect(read([ORIGINAL.overview, long]).overview).toBe(long);
  });
});

describe('emoji in other encodings', () => {
  it.each(['đź’ˇ', 'ðŸ’¡', 'Å\u00A0', 'âš ď¸Ź', 'âš\u00A0ď¸Ź', '\uFFFD\uFFFD', '\u0085\u008F', '?', ''])(
    'leave nothing of %j in the values',
    (garble) => {
      const page = PAGE.replace(/[🎬⏱💡⚠💭👤🏆❓▼❌✅✗🧠⬇]\uFE0F?/gu, () => garble);
      expect(importPage(page).walkthrough).toEqual(
        garble === '?'
          ? expect.objectContaining({ steps: ORIGINAL.steps, probes: ORIGINAL.probes })
          : ORIGINAL,
      );
    },
  );

  it.each(['β€’', 'â€˘', 'â€¢', '•\u00A0', ''])('leave nothing of a bullet %j in the flaws', (bullet) => {
    expect(importPage(PAGE.replaceAll('•', bullet)).walkthrough.weakAnswer).toEqual(ORIGINAL.weakAnswer);
  });

  it('leave a timing its own first character', () => {
    const timeOf = (time: string) => read(['⏱ Keep to 2 minutes.', time]).levels[0]?.time;
    expect(timeOf('⏱ ½ to 2 minutes.')).toBe('½ to 2 minutes.');
    expect(timeOf('½–2 minutes.')).toBe('½–2 minutes.');
    expect(timeOf('Über 2 minutes.')).toBe('Über 2 minutes.');
    expect(timeOf('⏱️2 minutes.')).toBe('2 minutes.');
    expect(timeOf('âŹ±\u00A0~2 minutes.')).toBe('~2 minutes.');
  });
});

describe('quotation marks around strong answers', () => {
  const answers = (page: string) => importPage(page).walkthrough.probes.map(({ strong }) => strong.answer);

  it('are kept where an unquoted answer merely starts and ends with a quotation', () => {
    const answer = '"Not yet," I told her, and a week later, "now."';
    expect(answers(edit(PAGE, [ORIGINAL.probes[0]!.strong.answer, answer]))[0]).toBe(answer);
  });

  it('are stripped once from a quoted answer that starts or ends with a quotation', () => {
    const [first, second] = importPage(QUOTED_PAGE).walkthrough.probes;
    const page = edit(
      QUOTED_PAGE,
      [first!.strong.answer, '"Not yet," I told her, and a week later, "now."'],
      [second!.strong.answer, 'I used 5" racks. They held.'],
    );
    expect(answers(page).slice(0, 2)).toEqual([
      '"Not yet," I told her, and a week later, "now."',
      'I used 5" racks. They held.',
    ]);
  });

  it('do not matter to chips with apostrophes of either kind', () => {
    const chips = `"it's mine""nobody’s list""won't 'quietly' return"`;
    const walkthrough = read(['"no owner on record""nobody’s list""set myself two goals"', chips]);
    expect(walkthrough.steps[1]?.signals).toEqual(["it's mine", 'nobody’s list', "won't 'quietly' return"]);
  });
});
