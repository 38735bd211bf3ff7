// What could be taken for markup, hide text or change its direction: controls, format characters (zero width,
// bidirectional), tags, private use, unassigned, separators - and everything that looks like an angle bracket.
const NOT_PLAIN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}<>‹›≮≯＜＞﹤﹥˂˃〈〉〈〉⟨⟩《》⟪⟫❬❭❮❯❰❱ᐸᐳ≺≻⋖⋗⧼⧽𝈶𝈷]/gu;

const escapeUnits = (text: string): string =>
  Array.from(
    { length: text.length },
    (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');

/**
 * A value as JSON that cannot be mistaken for anything else: valid JSON that parses back to exactly the value,
 * without angle brackets, their look-alikes or invisible characters in it. On one line unless `indent` is given.
 */
export const asData = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(NOT_PLAIN, (match) =>
    indent !== undefined && match === '\n' ? match : escapeUnits(match),
  );
