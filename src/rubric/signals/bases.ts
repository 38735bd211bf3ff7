/** Which signals speak for or against a dimension, and how a finding that rests on them is worded. */
import type { DimensionId } from '../../contract/vocabulary.ts';
import type { SignalId } from './read.ts';

export interface Basis {
  for: readonly SignalId[];
  against: readonly SignalId[];
  /** The beginning of the reason when the status is clear, partial, absent. */
  shown: string;
  hinted: string;
  missing: string;
  advice: string;
}

export const BASES: Partial<Record<DimensionId, Basis>> = {
  scope_boundary: {
    for: ['foreign', 'notMine', 'othersRun', 'ownerless', 'otherGroup', 'ownRealm', 'noticing', 'ownWork'],
    against: ['passingOn', 'telling'],
    shown: 'Whose matter it was can be told, and you acted',
    hinted: 'Whose matter it was can be guessed',
    missing: 'No step beyond your own area can be seen',
    advice: 'Say in one sentence whose problem it was and that nobody had assigned it to you.',
  },
  self_initiation: {
    for: ['choosing', 'proposing', 'arguing', 'unasked', 'ownActs', 'evidence', 'lateShare'],
    against: ['handed', 'appointed', 'passingOn', 'vague'],
    shown: 'You set things going yourself',
    hinted: 'Some of it was your own idea',
    missing: 'Nothing is told that you started of your own accord',
    advice: 'Say what you noticed, and why you took it on although nobody had asked you to.',
  },
  individual_contribution: {
    for: [
      'ownWork',
      'visibleWork',
      'lateWork',
      'lateShare',
      'investigating',
      'arguing',
      'proposing',
      'choosing',
    ],
    against: ['passingOn', 'telling', 'appointed'],
    shown: 'It is plain what you did',
    hinted: 'Your part can be seen, though not all of it',
    missing: 'No work of your own stands out',
    advice:
      'Say for each key step what you yourself did: what you looked at, what you made, whom you convinced.',
  },
  business_impact: {
    for: ['changes', 'measures', 'countedPeople', 'countedMoney', 'countedTime', 'money', 'time'],
    against: [],
    shown: 'The result is told in terms of people, money or working time',
    hinted: 'What it was worth outside engineering is hinted at',
    missing: 'It is not told what the result meant for customers, money or working time',
    advice: 'Say what it meant in money, customers or hours of work, and how you know.',
  },
  reflection: {
    for: ['nowadays', 'before', 'bound'],
    against: ['scorn'],
    shown: 'The ending draws something out of this story',
    hinted: 'The ending looks back, on the surface',
    missing: 'Nothing is told that you learned about your own part',
    advice:
      'Say what this story showed you that you did not see before, and what you have done differently since.',
  },
};

/** What each signal says when it is there. */
export const SAYS: Record<SignalId, string> = {
  ownWork: 'you tell work of your own',
  visibleWork: 'your work stands out from that of others',
  ownActs: 'you tell acts of your own',
  investigating: 'you looked into it yourself',
  arguing: 'you argued for it',
  lateWork: 'you did work in the later part of the story',
  lateShare: 'the later work is yours',
  telling: 'part of what you tell of yourself is telling, showing or looking on',
  passingOn: 'you passed it on',
  vague: 'you were part of it without a concrete act',
  noticing: 'you noticed it yourself',
  choosing: 'you chose, offered or proposed something',
  unasked: 'nobody had asked you',
  handed: 'somebody turned to you with it',
  appointed: 'it was given to you',
  foreign: 'it belonged to somebody else',
  notMine: 'it was not yours',
  othersRun: 'others had charge of it',
  ownerless: 'nobody had it in hand',
  otherGroup: 'another group was concerned',
  ownRealm: 'you say what your own area was',
  changes: 'a change is measured',
  measures: 'a result has a number',
  countedPeople: 'those it served are told with a number',
  countedMoney: 'money is told with a number',
  countedTime: 'working time is told with a number',
  money: 'money is named in the result',
  time: 'time is named in the result',
  nowadays: 'you tell what is so now or since then',
  before: 'you tell how it had been before',
  bound: 'the ending speaks of the things of the story',
  scorn: 'others are put down or waved aside',
  proposing: 'you proposed something of your own',
  evidence: 'you had evidence',
};
