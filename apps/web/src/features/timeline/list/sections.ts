import type { ListEntry, ListOrder, TermGroup } from '@ullim/timeline/list/list-by-term';

/** Rows that come into the page together. */
export type Batch = { key: string; entries: ListEntry[] };

/** A term, cut into batches, with today between them where today lies within it. */
export type Section = {
  key: string;
  group: TermGroup;
  above: Batch[];
  below: Batch[];
  today: 'before' | 'between' | null;
};

export type Sections = {
  /** What is still to come, apart from the rest when the newest come first. */
  ahead: Section[];
  rest: Section[];
  /** Everything is over, and the oldest comes first. */
  todayLast: boolean;
};

export function sectionsOf(groups: readonly TermGroup[], order: ListOrder): Sections {
  const today = placeOfToday(groups, order);
  const sections = groups.map((group, index): Section => {
    const key = group.when ?? SOMETIME;
    const cut = index !== today.index || !today.within ? 0 : cutOf(group, order);
    return {
      key,
      group,
      above: batchesOf(`${key} above`, group.entries.slice(0, cut)),
      below: batchesOf(key, group.entries.slice(cut)),
      today: index !== today.index ? null : today.within ? 'between' : 'before',
    };
  });
  const ahead = order === 'newest' ? sections.filter(({ group }) => group.lies === 'ahead') : [];
  return {
    ahead,
    rest: sections.slice(ahead.length),
    todayLast: groups.length > 0 && today.index === groups.length,
  };
}

/** Within the term that holds today; else before the first one on its other side. */
function placeOfToday(groups: readonly TermGroup[], order: ListOrder): { index: number; within: boolean } {
  const holds = (group: TermGroup) => group.lies === 'now';
  // A year of which no more is known holds today, too; the term is on the nearer side.
  const now = order === 'newest' ? groups.findIndex(holds) : groups.findLastIndex(holds);
  if (now !== -1) return { index: now, within: true };
  const passed = order === 'newest' ? 'past' : 'ahead';
  const index = groups.findIndex(({ lies }) => lies === passed || lies === null);
  return { index: index === -1 ? groups.length : index, within: false };
}

const cutOf = ({ entries, ahead }: TermGroup, order: ListOrder) =>
  order === 'newest' ? ahead : entries.length - ahead;

function batchesOf(key: string, entries: readonly ListEntry[]): Batch[] {
  const count = Math.ceil(entries.length / BATCH);
  return Array.from({ length: count }, (_, index) => ({
    key: `${key} ${index}`,
    entries: entries.slice(index * BATCH, (index + 1) * BATCH),
  }));
}

export const SOMETIME = 'sometime';
export const BATCH = 50;
