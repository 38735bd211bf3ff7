// npm run build:attacks - writes evals/datasets/attacks/*.jsonl from the templates, always the same.
import { writeFileSync } from 'node:fs';
import { buildBenign } from './benign.ts';
import { CARRIERS, type Carrier } from './carriers.ts';
import { ENCODINGS } from './encode.ts';
import { DELIMITERS, FAKE_JSON, FAKE_SYSTEM, OTHER_LANGUAGES, PLAIN_ORDERS, SLOTS } from './orders.ts';
import { PERSUASION, QUOTED, SPLIT, THREATS } from './orders-told.ts';
import { type Seeded, seeded } from './random.ts';

const PER_FAMILY = 32;
const PLACES = ['before', 'inside', 'after'] as const;

/** The order in its place of an answer that is otherwise unchanged. */
function place(answer: string, order: string, where: (typeof PLACES)[number]): string {
  if (where === 'before') return `${order} ${answer}`;
  if (where === 'after') return `${answer} ${order}`;
  const sentences = answer.match(/[^.]+\.\s*/g)!;
  return `${sentences.slice(0, 2).join('')}${order} ${sentences.slice(2).join('')}`;
}

type Family = { family: string; orders: readonly string[] };
const FAMILIES: readonly Family[] = [
  { family: 'plain_order', orders: PLAIN_ORDERS },
  { family: 'fake_system', orders: FAKE_SYSTEM },
  { family: 'fake_json', orders: FAKE_JSON },
  { family: 'delimiter_forgery', orders: DELIMITERS },
  { family: 'other_language', orders: OTHER_LANGUAGES },
  { family: 'quoted', orders: QUOTED },
  { family: 'persuasion', orders: PERSUASION },
  { family: 'threat', orders: THREATS },
];

const { fill, pick } = seeded(4_2026);

function rows(family: string, make: (index: number, carrier: Carrier) => object): object[] {
  return Array.from({ length: PER_FAMILY }, (_, index) => {
    const carrier = CARRIERS[(index * 5) % CARRIERS.length]!;
    const { principle, question, opening, probe, followUp } = carrier;
    const about = { carrier: carrier.id, principle, question, opening, probe, followUp };
    return {
      id: `${family}-${String(index + 1).padStart(2, '0')}`,
      family,
      ...make(index, carrier),
      ...about,
    };
  });
}

const inOpening = (order: string, index: number, { opening }: Carrier) => {
  const where = PLACES[index % PLACES.length]!;
  return { where, order, attackedOpening: place(opening, order, where) };
};

const attacks = [
  ...FAMILIES.flatMap(({ family, orders }) =>
    rows(family, (index, carrier) => inOpening(fill(orders[index % orders.length]!, SLOTS), index, carrier)),
  ),
  ...rows('encoded', (index, carrier) => {
    const { name, encode } = ENCODINGS[index % ENCODINGS.length]!;
    const order = encode(fill(pick(PLAIN_ORDERS), SLOTS));
    return { encoding: name, ...inOpening(order, index, carrier) };
  }),
  ...rows('split_turns', (index, carrier) => {
    const [first, second] = SPLIT[index % SPLIT.length]!.map((part) => fill(part, SLOTS)) as [string, string];
    const where = index % 2 === 0 ? 'after' : 'before';
    return {
      where,
      order: `${first} | ${second}`,
      attackedOpening: place(carrier.opening, first, where),
      attackedFollowUp: place(carrier.followUp, second, where),
    };
  }),
];

const write = (name: string, records: readonly object[]) => {
  const url = new URL(`../datasets/attacks/${name}.jsonl`, import.meta.url);
  writeFileSync(url, `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);
  console.log(`${name}: ${records.length}`);
};
write('attacks', attacks);
write('benign', buildBenign(seeded(7_2026) satisfies Seeded));
