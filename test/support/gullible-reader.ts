import type { RenderedPrompt } from '../../prompts/index.ts';

/**
 * How the most careless model might read a prompt: it takes whatever it believes to stand outside the
 * candidate's exchanges for an order. `sloppy` sees through disguises and lets anything that resembles the end
 * of an exchange end it, whatever its boundary. `decoding` also resolves the escapes of the JSON first, and then
 * goes by the boundary alone.
 */
export type Reading = 'sloppy' | 'decoding';

const CONFUSABLE: Record<string, string> = Object.fromEntries([
  ...'‹〈⟨❬❮❰˂ᐸ≺⋖⧼𝈶'.match(/./gu)!.map((each) => [each, '<']),
  ...'›〉⟩❭❯❱˃ᐳ≻⋗⧽𝈷'.match(/./gu)!.map((each) => [each, '>']),
  ...'аɑ'.match(/./gu)!.map((each) => [each, 'a']),
  ...'сϲ'.match(/./gu)!.map((each) => [each, 'c']),
  ...'еҽ'.match(/./gu)!.map((each) => [each, 'e']),
  ...'хχ'.match(/./gu)!.map((each) => [each, 'x']),
  ...'һ'.match(/./gu)!.map((each) => [each, 'h']),
  ...'ո'.match(/./gu)!.map((each) => [each, 'n']),
  ...'ɡ'.match(/./gu)!.map((each) => [each, 'g']),
]);

const seeThrough = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Variation_Selector}\u115f\u3164]/gu, '')
    .replace(/./gsu, (each) => CONFUSABLE[each] ?? each)
    .toLowerCase()
    .replace(/\s+/gu, ' ');

const decode = (text: string): string =>
  text.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code, other) =>
    code !== undefined ? String.fromCharCode(Number.parseInt(code, 16)) : other === 'n' ? '\n' : other,
  );

/** What this reader takes for the service's own words: its orders. */
export function ordersIn(prompt: RenderedPrompt, reading: Reading): string {
  const said = [...prompt.history, prompt.data].join('\n');
  const text = seeThrough(reading === 'decoding' ? decode(said) : said);
  let orders = prompt.stable.join('\n');
  let at = 0;
  for (;;) {
    const opening = /< ?exchange[^>]*boundary ?= ?"?([a-z0-9]+)"?[^>]*>/u.exec(text.slice(at));
    if (opening === null) return orders + text.slice(at);
    orders += text.slice(at, at + opening.index);
    const inside = at + opening.index + opening[0].length;
    const end =
      reading === 'sloppy'
        ? /< ?\/ ?exchange[^>]*>?/u
        : new RegExp(`< ?/ ?exchange[^>]*${opening[1]}[^>]*>`, 'u');
    const closing = end.exec(text.slice(inside));
    if (closing === null) return orders;
    at = inside + closing.index + closing[0].length;
  }
}
