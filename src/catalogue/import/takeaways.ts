/** What a summary announces its takeaways with, right before a colon. */
const ANNOUNCEMENT =
  /(?:\b(two|three|four|five|six)\b[^.:!?]{0,60})?\b(?:take[ -]?aways?|take away|take with you|copy|borrow|remember|lessons?|learn|keep in mind)\b[^.:!?]{0,40}:\s/gi;

const NUMBERS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

/**
 * The takeaways a summary ends with ("Three things to take away: a, b, and c." / "What to copy: a, b, and
 * c."). Empty when it announces none, or when the list does not have the number it announces.
 */
export const takeawaysOf = (summary: string): string[] => {
  const announcement = [...summary.matchAll(ANNOUNCEMENT)].at(-1);
  if (announcement === undefined) return [];
  const rest = summary.slice(announcement.index + announcement[0].length);
  const list = rest.slice(0, sentenceEnd(rest));
  const separator = list.includes(';') ? /;\s+/ : /,\s+/;
  let items = list.split(separator);
  if (items.length <= 2) items = items.flatMap((item) => item.split(/\sand\s/));
  items = items.map((item) => item.replace(/^and\s+/, '').trim()).filter((item) => item !== '');
  const announced = NUMBERS[announcement[1]?.toLowerCase() ?? ''];
  const asAnnounced = announced === undefined ? items.length > 1 : items.length === announced;
  return asAnnounced ? items : [];
};

/** Where the first sentence ends: at a mark that white space or the end follows ("2.5" holds none). */
const sentenceEnd = (text: string): number => {
  const end = text.search(/[.!?](?=\s|$)/);
  return end < 0 ? text.length : end;
};
