import { createHash } from 'node:crypto';
import { debrief as prompt, versionOf } from '../../../prompts/index.ts';
import type { Debrief } from '../../contract/interview.ts';
import type { DebriefNote, InterviewRecord, TurnRecord } from '../../store/port.ts';
import { Account } from '../accounting/account.ts';
import { meteredModel } from '../accounting/metered-model.ts';
import type { ServiceDeps } from '../deps.ts';
import { loadPrinciple } from '../internal/load.ts';
import { type DebriefFinding, type WrittenNote, writeDebriefNote } from '../speaking/write-note.ts';

/** The path of the tasks that write about an interview once it is over. */
export const debriefPath = (tenantId: string, id: string): string => `${tenantId}/debriefs/${id}`;

/** Whoever reads a debrief waits no longer than this for its note; it goes on and is there the next time. */
const WAIT_MS = 25_000;

/** What is said of a finished interview: the note, or why there is none. */
export type NoteOrReason = Omit<DebriefNote, 'basis'>;

/**
 * The model's note on a finished interview: the one that is kept, otherwise one that is written now and kept, so
 * that a debrief which is read twice is paid once. Other findings, after a regrading, get a note of their own.
 *
 * @returns undefined when no model is configured or wanted
 */
export async function debriefNote(
  deps: ServiceDeps,
  tenantId: string,
  interview: InterviewRecord,
  turns: readonly TurnRecord[],
  debrief: Debrief,
): Promise<NoteOrReason | undefined> {
  const { models } = deps;
  if (models?.speak === undefined || interview.grader === 'rubric') return undefined;
  const findings = findingsOf(debrief);
  const { flipFact } = debrief;
  const basis = createHash('sha256')
    .update(JSON.stringify([versionOf(prompt), findings, flipFact]))
    .digest('hex');
  if (interview.debriefNote?.basis === basis) return interview.debriefNote;

  const key = `${debriefPath(tenantId, interview.id)}/${basis}`;
  // Those who read at the same time share one. One that came to nothing for a fault that passes is tried again.
  const known = models.tasks.get<NoteOrReason>(key);
  if (known !== undefined && !known.isRunning) {
    const note = await known.result.catch(() => undefined);
    if (note !== undefined && isFinal(note)) return note;
  }
  const task = known?.isRunning
    ? known
    : models.tasks.start<NoteOrReason>(key, async ({ signal, finish }) => {
        const account = new Account(tenantId, interview.id);
        const model = meteredModel(models.speak!, deps, models, account, 'debrief');
        const { walkthrough, level } = interview;
        const written = await writeDebriefNote(
          { model, boundary: models.boundary },
          {
            principle: loadPrinciple(deps, walkthrough.principle),
            level,
            walkthrough,
            exchanges: turns.map(({ asked, answer }) => ({ asked: asked.text, answer })),
            findings,
            flipFact,
          },
          { signal },
        );
        const note = toNote(written);
        if (isFinal(note)) {
          await deps.store.forTenant(tenantId).interviews.keepDebriefNote(interview.id, { basis, ...note });
        }
        finish(note);
      });
  return soonOr(
    task.result.catch((): NoteOrReason => ({ degraded: 'internal' })),
    { degraded: 'being_written' },
  );
}

/** A fault of the provider passes; what was written and could not be used stays that way. */
const isFinal = ({ note, degraded }: NoteOrReason): boolean =>
  note !== undefined || degraded?.startsWith('screened_') === true;

function toNote(written: WrittenNote): NoteOrReason {
  if ('degraded' in written) return written;
  const { usage: _, ...note } = written;
  return { note };
}

/** What the rescoring left of every dimension of the opening, and which answer moved it. */
function findingsOf({ opening: { events }, turns }: Debrief): DebriefFinding[] {
  const { critique } = turns.findLast(({ probeId }) => probeId === undefined)!;
  return critique.dimensions.map(({ id, status }) => {
    const moves = events.filter(({ dimension, from, to }) => dimension === id && from !== to);
    const last = moves.at(-1);
    if (last?.to === undefined) return { id, status };
    return { id, status: last.to, moved: { turn: last.turn, from: moves[0]!.from ?? status } };
  });
}

async function soonOr<T>(soon: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, WAIT_MS, otherwise);
  });
  try {
    return await Promise.race([soon, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
