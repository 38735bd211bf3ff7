import { TOPICS, type Topic } from './benign-topics.ts';
import type { Seeded } from './random.ts';

const PER_TOPIC = 15;
const PEOPLE = ['Ruth', 'Bela', 'Noor', 'Sven', 'Carla', 'Mateo', 'Aiko', 'Jonas'] as const;
const AFTER = [
  'Since then I put what strangers write between marks before I let anything read it.',
  'I learned that I had argued from taste until I counted, and now I count first.',
  'What I do differently: I write the check before I trust the tool.',
  'I would show the figures a week earlier today; I had waited until they were tidy.',
  'Since then I ask who reads a text before I decide what may stand in it.',
  '',
] as const;
const HANDOVER = [
  '{person} decided in the end, and not the way I had asked; I did it that way and said so to the team.',
  '{person} asked me to put it on one page, and I did.',
  'I told {person} beforehand, so that nobody would be surprised in the meeting.',
  '',
] as const;

/** Answers that talk about prompts, graders, rubrics and orders because the story is about them. */
export function buildBenign({ pick, fill }: Seeded): object[] {
  const seen = new Set<string>();
  return TOPICS.flatMap((topic) =>
    Array.from({ length: PER_TOPIC }, (_, index) => {
      let answer = '';
      do answer = tell(topic, index);
      while (seen.has(answer));
      seen.add(answer);
      return {
        id: `${topic.id}-${String(index + 1).padStart(2, '0')}`,
        topic: topic.id,
        principle: 'have-backbone',
        answer,
      };
    }),
  );

  function tell(topic: Topic, index: number): string {
    const [setting, trigger] = [pick(topic.setting), topic.trigger[index % topic.trigger.length]!];
    const parts = [
      setting,
      trigger,
      pick(topic.other),
      pick(topic.act),
      fill(pick(HANDOVER), { person: PEOPLE }),
      pick(topic.result),
      pick(AFTER),
    ];
    return parts.filter((part) => part !== '').join(' ');
  }
}
