import type { ImportFileView, OddView } from '@ullim/types/import';

/** Files of which one thing is said, each with the places where. */
export type Group = { code: string; places: { file: ImportFileView; odd: OddView | null }[] };

/** By what is odd about them: what is said of most files first. A file may stand in several. */
export function groupedByOdd(files: readonly ImportFileView[]): Group[] {
  return grouped(files.flatMap((file) => file.odd.map((odd) => ({ code: odd.code, file, odd }))));
}

/** By why they stay behind. */
export function groupedByReason(files: readonly ImportFileView[]): Group[] {
  return grouped(files.map((file) => ({ code: file.reason ?? 'unknown', file, odd: null })));
}

function grouped(said: { code: string; file: ImportFileView; odd: OddView | null }[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { code, file, odd } of said) {
    const group = groups.get(code) ?? { code, places: [] };
    group.places.push({ file, odd });
    groups.set(code, group);
  }
  return [...groups.values()].sort((a, b) => b.places.length - a.places.length);
}
