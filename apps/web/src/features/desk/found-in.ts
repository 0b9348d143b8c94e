/** Those whose words contain all that was typed, in any order; case and spaces do not count. */
export function foundIn<Item>(
  items: readonly Item[],
  typed: string,
  wordsOf: (item: Item) => string,
): Item[] {
  const parts = plain(typed).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const words = plain(wordsOf(item)).replace(/\s+/g, '');
    return parts.every((part) => words.includes(part));
  });
}

const plain = (text: string) => text.normalize('NFC').toLowerCase();
