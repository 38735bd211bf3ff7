import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type DimensionStatus } from '../../contract/vocabulary.ts';
import type { Finding } from '../define-check.ts';
import { principleFor } from '../testing/test-support.ts';
import { analyse } from '../text/analyse.ts';
import { BASES } from './bases.ts';
import { type AnySignalId, signalsUnder } from './read.ts';
import { SAYS } from './says.ts';
import { weigh } from './weigh.ts';
import { SIGNAL_WEIGHTS } from './weights.ts';

const context = { principle: principleFor('ownership'), level: 'sde2' as const };
const told = (status: DimensionStatus): Finding => ({ status, reason: 'as the check said', evidence: [] });

const STORY = `I do the lorry side and the port office has its own planners. On my list I noticed that cold lorries stood
  longer on Thursdays. I went through thirteen Thursdays, compared the papers with the gate log and found that their
  office checks them in the order of arrival. It was not my system and nobody seemed to mind. I argued for a second
  window, showed them the counts and suggested a trial. They agreed. I rebuilt our booking so that lorries came to the
  right window, wrote the notice for the drivers and measured the waiting times every week. Waiting went from five
  hours to two, and spoiled loads from forty a month to three, about 60,000 euros in the season.`;
const SHOWN = analyse(STORY);

describe('what signals decide', () => {
  it('lifts a finding that the check missed, with places in the answer to show for it', () => {
    const found = weigh('scope_boundary', told('absent'), SHOWN, context);
    expect(found.status).not.toBe('absent');
    expect(found.evidence.length).toBeGreaterThan(0);
    expect(found.evidence.every(({ start, end }) => STORY.slice(start, end).trim() !== '')).toBe(true);
    expect(found.reason).not.toBe('as the check said');
  });

  it('says how strongly it is shown, within the range of the status', () => {
    const ranges = { absent: [0, 0.14], partial: [0.15, 0.44], clear: [0.45, 1] } as Record<string, number[]>;
    for (const status of ['absent', 'partial', 'clear'] as const)
      for (const id of DIMENSIONS) {
        const found = weigh(id, told(status), SHOWN, context);
        if (found.strength === undefined) continue;
        const [least, most] = ranges[found.status] as [number, number];
        expect(found.strength, id).toBeGreaterThanOrEqual(least);
        expect(found.strength, id).toBeLessThanOrEqual(most);
      }
    expect(weigh('reflection', told('clear'), SHOWN, context).strength).toBeGreaterThan(
      weigh('reflection', told('absent'), SHOWN, context).strength as number,
    );
  });

  it('leaves a few sentences, dimensions without signals and what is not assessed to the check', () => {
    const short = analyse('It was not my system. I compared the logs and found the fault.');
    expect(weigh('scope_boundary', told('absent'), short, context)).toEqual(told('absent'));
    expect(weigh('time', told('absent'), SHOWN, context)).toEqual(told('absent'));
    expect(weigh('reflection', told('not_assessed'), SHOWN, context)).toEqual(told('not_assessed'));
  });

  it('does not lift evidence from which what did not fit was left out', () => {
    const tell = (shown: string): ReturnType<typeof analyse> =>
      analyse(`Our harbour master wanted to drop the second window and I disagreed. I measured the waiting times of
        thirteen Thursdays with a stopwatch and compared them with the gate log, and lorries had stood five hours.
        ${shown} I suggested a trial with two windows for a month. She said that the planners would not have the people
        for it, and that the drivers' union wanted one queue for all. She decided to keep the one window. So I rebuilt
        our booking for one queue, wrote the notice for the drivers, went to the gate on four Thursdays and measured
        again. Waiting went from five hours to three, and spoiled loads from forty a month to nine. I had looked at the
        window and never at the order of the papers. I ask for the order first now.`);
    const backbone = { ...context, principle: principleFor('have-backbone') };
    const status = (doc: ReturnType<typeof analyse>): string =>
      weigh('data_backed_disagreement', told('absent'), doc, backbone).status;
    expect(status(tell('I put all thirteen on the sheet, with the two short ones on top.'))).not.toBe(
      'absent',
    );
    expect(status(tell('I put eleven on the sheet, without the two short ones.'))).toBe('absent');
  });

  it('does not make a story out of what one would do', () => {
    const would = analyse(
      `If lorries stood too long I would first look at the papers and I would compare them with the gate log. Then I
      would go to the port office and I would show them the counts. I would propose a second window and I would ask for
      a trial. I would rebuild the booking so that lorries come to the right window, I would write the notice for the
      drivers and I would measure the waiting times every week. In the end I would tell my manager what came of it, and
      I would make sure that other ports could copy it, because that is what an owner should do.`,
    );
    expect(weigh('individual_contribution', told('absent'), would, context).status).toBe('absent');
  });

  it('never ends lower because the check found more', () => {
    const rank = { absent: 0, partial: 1, clear: 2 } as Record<string, number>;
    for (const id of DIMENSIONS) {
      const ends = (['absent', 'partial', 'clear'] as const).map(
        (status) => rank[weigh(id, told(status), SHOWN, context).status] as number,
      );
      expect(ends, id).toEqual(ends.toSorted((left, right) => left - right));
    }
  });

  it('has one weight for each term, none below zero, and thresholds in order', () => {
    for (const [id, basis] of Object.entries(BASES)) {
      const fitted = SIGNAL_WEIGHTS[id as keyof typeof BASES];
      expect(fitted?.weights.length, id).toBe(
        4 + basis.for.length + (basis.grounds?.length ?? 0) + basis.against.length + (fitted?.themes ? 1 : 0),
      );
      expect(Math.min(...(fitted?.weights ?? [-1]))).toBeGreaterThanOrEqual(0);
      expect(fitted?.thresholds[0]).toBeLessThanOrEqual(fitted?.thresholds[1] as number);
    }
  });

  it('keeps every signal between 0 and 1', () => {
    for (const text of [STORY, '', 'a', STORY.repeat(5)])
      for (const id of Object.keys(SAYS) as AnySignalId[]) {
        const { value } = signalsUnder(analyse(text), 'frugality')(id);
        expect(value, id).toBeGreaterThanOrEqual(0);
        expect(value, id).toBeLessThanOrEqual(1);
      }
  });
});
