import type { ChangedLine } from './what-changed';

/** Lines that stayed, left out between those that did not. */
export type Gap = { kind: 'gap'; count: number };

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
    const last = rows.at(-1);
    if (shown.has(at)) rows.push(line);
    else if (!hasWords(line)) return;
    else if (last?.kind === 'gap') last.count += 1;
    else rows.push({ kind: 'gap', count: 1 });
  });
  return rows;
}

function keepAround(lines: readonly ChangedLine[], at: number, step: number, shown: Set<number>): void {
  let left = AROUND;
  for (let near = at + step; left > 0 && lines[near]?.kind === 'same'; near += step) {
    shown.add(near);
    if (hasWords(lines[near]!)) left -= 1;
  }
}

const hasWords = ({ stretches }: ChangedLine) => stretches.some(({ words }) => words.trim() !== '');
