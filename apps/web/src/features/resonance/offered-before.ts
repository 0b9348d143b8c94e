import { keep, readKept } from '@/lib/kept';

const PLACE = 'resonance.offered';
/** Older occasions do not come back. */
const MOST = 200;
const here = new Set<string>();

export const wasOffered = (name: string): boolean => here.has(name) || remembered().includes(name);

export function rememberOffered(name: string): void {
  here.add(name);
  keep(PLACE, [...remembered().filter((other) => other !== name), name].slice(-MOST).join('\n'));
}

const remembered = (): string[] => readKept(PLACE)?.split('\n') ?? [];
