import { type ComponentType, lazy } from 'react';
import type { Params } from './router.tsx';
import Home from './screens/home/home.tsx';

export interface ScreenProps {
  /** The parts of the address that the screen's pattern names. */
  params: Params;
}
type ScreenModule = { default: ComponentType<ScreenProps> };

/** Each is loaded when it is opened. */
const LOADERS: readonly [pattern: string, load: () => Promise<ScreenModule>][] = [
  ['/example', () => import('./screens/example/example.tsx')],
  ['/interview', () => import('./screens/interviews/interviews.tsx')],
  ['/interview/:id/debrief', () => import('./screens/debrief/debrief.tsx')],
  ['/interview/:id', () => import('./screens/interview/interview.tsx')],
  ['/study', () => import('./screens/study/study-list.tsx')],
  ['/study/:id', () => import('./screens/study/study.tsx')],
  ['/practise', () => import('./screens/practise/practise.tsx')],
  ['/practise/:walkthrough', () => import('./screens/practise/practise.tsx')],
  ['/practise/critiques/:id', () => import('./screens/practise/critique.tsx')],
  ['/progress', () => import('./screens/progress/progress.tsx')],
  ['/import', () => import('./screens/study/import.tsx')],
];

/** Every screen by the pattern of its address; the first that fits is shown. */
export const SCREENS: readonly { pattern: string; Screen: ComponentType<ScreenProps> }[] = [
  // Most visits begin here, so it comes with the frame, without another way to the server and back.
  { pattern: '/', Screen: Home },
  ...LOADERS.map(([pattern, load]) => ({ pattern, Screen: lazy(load) })),
];

/** What the header leads to, in this order. */
export const NAVIGATION = [
  { href: '/study', label: 'Study' },
  { href: '/practise', label: 'Practise' },
  { href: '/interview', label: 'Interview' },
  { href: '/progress', label: 'Progress' },
] as const;
