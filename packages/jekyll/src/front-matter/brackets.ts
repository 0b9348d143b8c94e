import { replaced } from './lines.js';
import { sameValue, type Value } from './values.js';

export type Range = { start: number; end: number };
/** What stands between two brackets, with the places just inside them. */
export type Brackets<T extends Range> = Range & { items: T[] };

/** Items that stay keep their own letters, and all are put apart as they were before. */
export function withItems(
  text: string,
  brackets: Brackets<Range & { value: Value }>,
  wanted: Value[],
  write: (value: Value) => string,
): string {
  const { start, end, items } = brackets;
  if (wanted.length === 0) return replaced(text, start, end, '');
  const left = [...items];
  const words = wanted.map((value) => {
    const at = left.findIndex((item) => sameValue(item.value, value));
    const [item] = at < 0 ? [] : left.splice(at, 1);
    return item ? text.slice(item.start, item.end) : write(value);
  });
  const first = items[0];
  if (first === undefined) return replaced(text, start, end, words.join(', '));
  return replaced(text, first.start, items.at(-1)!.end, words.join(separator(text, brackets)));
}

export function withAdded(text: string, brackets: Brackets<Range>, words: string): string {
  const last = brackets.items.at(-1);
  if (last === undefined) return replaced(text, brackets.start, brackets.end, words);
  return replaced(text, last.end, last.end, separator(text, brackets) + words);
}

export function withoutItem(text: string, { start, end, items }: Brackets<Range>, index: number): string {
  const item = items[index]!;
  if (items.length === 1) return replaced(text, start, end, '');
  return index > 0
    ? replaced(text, items[index - 1]!.end, item.end, '')
    : replaced(text, item.start, items[1]!.start, '');
}

function separator(text: string, { start, items: [first, second] }: Brackets<Range>): string {
  const between =
    first && second ? text.slice(first.end, second.start) : ',' + text.slice(start, first!.start);
  if (/^,\s+$/.test(between)) return between;
  return second && between.trim() === ',' ? between : ', ';
}
