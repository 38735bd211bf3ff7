/**
 * Disqualifiers that are read outright in one way or another, and shown by signals where nobody says them: what was read
 * outright is one kind of evidence among those.
 */
import type { Disqualified } from '../define-check.ts';
import { type SignalId, signalsOf } from '../signals/read.ts';
import { MANNER, SAYS } from '../signals/says.ts';
import type { Signal } from '../signals/signal.ts';
import type { Doc } from '../text/document.ts';
import type { Kinds, WeighedSign } from './weighed.ts';

interface Basis {
  for: readonly SignalId[];
  against: readonly SignalId[];
}

const BASES = {
  assigned_by_manager: {
    for: ['ordered', 'cast', 'comesDown', 'handed', 'appointed', 'charged', 'listed', 'letGo', 'official'],
    against: [
      'ownWill',
      'unasked',
      'wanting',
      'alone',
      'ownTime',
      'struck',
      'seeing',
      'noticing',
      'choosing',
      'foreign',
      'notMine',
      'ownerless',
    ],
  },
  routed_not_owned: {
    for: ['passingOn', 'sentOn', 'lookingOn', 'solvedByOthers', 'hearsay', 'othersWork', 'nobodysWork'],
    against: ['ownWork', 'visibleWork', 'building', 'investigating', 'lateWork', 'wentToSee', 'ownActs'],
  },
  no_own_story: {
    for: [
      'virtues',
      'method',
      'lecturing',
      'imagined',
      'careerTalk',
      'straying',
      'praise',
      'othersWork',
      'nobodysWork',
    ],
    against: [
      'ownWork',
      'visibleWork',
      'building',
      'investigating',
      'lateWork',
      'ownActs',
      'detailed',
      'noticing',
    ],
  },
} as const satisfies Partial<Record<WeighedSign, Basis>>;

/** What each kind says; what was read outright has words of its own. */
export const SIGNAL_SAYS: Readonly<Record<string, string>> = SAYS;

/** The kinds of evidence for a disqualifier, with what its check read outright. */
export function signalKinds(id: keyof typeof BASES, doc: Doc, outright: Disqualified | null): Kinds {
  const signals = signalsOf(doc);
  const told: Record<string, Signal> = {
    outright: { value: outright === null ? 0 : 1, spans: outright?.evidence ?? [] },
  };
  for (const name of BASES[id].for) {
    const signal = signals.get(name);
    // A manner of telling weighs, but it is nothing to point at.
    told[name] = MANNER.has(name) ? { value: signal.value, spans: [] } : signal;
  }
  const against: Record<string, Signal> = {};
  for (const name of BASES[id].against) against[name] = signals.get(name);
  return { for: told, against, outright };
}
