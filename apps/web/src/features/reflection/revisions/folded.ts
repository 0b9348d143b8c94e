import type { ChangedLine } from './what-changed';

/** Lines that stayed, left out between those that did not; `count` of them have words. */
export type Gap = { kind: 'gap'; count: number; lines: ChangedLine[] };

/** So many lines with words stay around a change, so that one sees where it is. */
const AROUND = 1;

/** Only what changed, with what stands next to it. */
export function folded(lines: readonly ChangedLine[]): (ChangedLine | Gap)[] {
  const shown = new Set<number>();
  lines.forEach(({ kind }, at) => {
    if (kind === 'same') return;
    shown.add(at);
    for (const step of [-1, 1]) keepAround(lines, at, step, shown);
  });
  const rows: (ChangedLine | Gap)[] = [];
  lines.forEach((line, at) => {
    if (shown.has(at)) rows.push(line);
    else gapAt(rows).lines.push(line);
  });
  for (const row of rows) if (row.kind === 'gap') row.count = row.lines.filter(hasWords).length;
  return rows.filter((row) => row.kind !== 'gap' || row.count > 0);
}

function gapAt(rows: (ChangedLine | Gap)[]): Gap {
  const last = rows.at(-1);
  if (last?.kind === 'gap') return last;
  const gap: Gap = { kind: 'gap', count: 0, lines: [] };
  rows.push(gap);
  return gap;
}

function keepAround(lines: readonly ChangedLine[], at: number, step: number, shown: Set<number>): void {
  let left = AROUND;
  for (let near = at + step; left > 0 && lines[near]?.kind === 'same'; near += step) {
    shown.add(near);
    if (hasWords(lines[near]!)) left -= 1;
  }
}

const hasWords = ({ stretches }: ChangedLine) => stretches.some(({ words }) => words.trim() !== '');
