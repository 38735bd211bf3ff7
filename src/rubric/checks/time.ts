import type { Level } from '../../contract/vocabulary.ts';
import { defineCheck, type Finding } from '../define-check.ts';
import { secondsOf } from '../delivery.ts';
import type { Doc } from '../text/document.ts';

/** Seconds a whole answer may take: ceilings, never floors. */
const CEILING_SECONDS: Record<Level, number> = { sde1: 120, sde2: 175, senior: 180 };
/** Up to this much over the ceiling is only half a fault. */
const TOLERANCE = 1.25;
/** A setting that takes more than this share of the words leaves no room for the acts. */
const SETUP_SHARE = 0.5;
/** Below this many words the share of the setting says nothing. */
const ENOUGH_WORDS = 120;

function setupShare(doc: Doc): number {
  const setup = doc.sentences
    .filter(({ step }) => step === 'situation' || step === 'task')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return doc.text.length === 0 ? 0 : setup / doc.text.length;
}

function judge(doc: Doc, level: Level): Finding {
  if (doc.words === 0) return { status: 'not_assessed', reason: 'There is nothing to time.', evidence: [] };
  const seconds = Math.round(secondsOf(doc.words));
  const ceiling = CEILING_SECONDS[level];
  const told = `It takes about ${seconds} seconds to say; ${ceiling} are there for it`;
  if (seconds > ceiling * TOLERANCE) {
    return {
      status: 'absent',
      reason: `${told}.`,
      advice: 'Cut the setting and side plots first; keep your acts and the result.',
      evidence: [],
    };
  }
  if (seconds > ceiling) {
    return {
      status: 'partial',
      reason: `${told}.`,
      advice: 'Cut a little: the setting and side plots first.',
      evidence: [],
    };
  }
  const share = setupShare(doc);
  if (doc.words >= ENOUGH_WORDS && share > SETUP_SHARE) {
    return {
      status: 'partial',
      reason: `It fits the time, but about ${Math.round(share * 100)} % of it is setting.`,
      advice: 'Give the setting in two sentences and the time to what you did.',
      evidence: [],
    };
  }
  return { status: 'clear', reason: `${told}.`, evidence: [] };
}

const sentence =
  'I then read the next page of the log, wrote down what it said and compared it with the page before. ';

export const check = defineCheck({
  kind: 'dimension',
  id: 'time',
  title: 'Within the time',
  why: 'An interview has a clock. Shorter is never worse: these are ceilings, at 150 spoken words a minute.',
  source: 'domain.md section 3 (about 150 words a minute) and section 5 (120, 175 and 180 seconds).',
  examples: [
    {
      expect: 'clear',
      because: 'trap 25: short is not weak',
      text: 'I found the leak in the pool and closed it. Slow pages went from 40 a day to none.',
    },
    { expect: 'partial', text: sentence.repeat(24), level: 'sde2' },
    { expect: 'clear', text: sentence.repeat(14), level: 'sde1' },
    { expect: 'absent', text: sentence.repeat(24), level: 'sde1' },
  ],
  run: (doc, { level }) => judge(doc, level),
});
