// What the shipped server is driven with: candidates, and the providers it asks.
import type { Walkthrough } from '../../src/contract/walkthrough.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import { ScriptedOpenAi } from '../support/providers/openai-server.ts';

/** What the candidate of these tests says: to each probe what its walkthrough has as the strong answer. */
export const answersOf = ({ steps, probes }: Walkthrough): string[] => [
  steps.flatMap(({ strongExample }) => strongExample ?? []).join(' '),
  ...probes.map(({ strong }) => strong.answer),
];

/** A bridge in two wordings, for one answer and the next: a mix-up of two in a row would show. */
export const bridgeFor = (call: number) => [
  'So that is ',
  'what I have ',
  'in my notes',
  `${'.'.repeat((call % 2) + 1)}`,
];

/** A scripted provider, and the environment that makes the server ask it. */
export const CASES = [
  {
    name: 'anthropic',
    create: () => new ScriptedAnthropic(),
    environment: (url: string) => ({ ANTHROPIC_API_KEY: 'sk-test', ANTHROPIC_BASE_URL: url }),
  },
  {
    name: 'openai-compatible',
    create: () => new ScriptedOpenAi(),
    environment: (url: string) => ({
      MODEL: 'openai-compatible:local-1',
      OPENAI_COMPATIBLE_BASE_URL: `${url}/v1`,
    }),
  },
] as const;
