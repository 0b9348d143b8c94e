import type { Calendar } from '@ullim/types/account';
import { daysMeant } from '@ullim/types/honest-date/days';
import { readFrontMatter } from '../front-matter/read.js';
import { setWhatCan } from '../front-matter/set.js';
import { valueOf, type Changes } from '../front-matter/values.js';
import { comparedAs } from '../path/clashes.js';
import type { Told } from './came.js';
import { dateWith } from './date.js';

/**
 * The bytes of a post that was written here, as Jekyll wants it: front matter with its title and date beside what it has.
 * `untold` are the keys that could not be said.
 */
export function newText(now: Told, calendar: Calendar): { bytes: Uint8Array; untold: string[] } {
  const { values } = readFrontMatter(now.frontMatter);
  const changes: Changes = {
    ...(now.title === '' ? {} : { title: now.title }),
    ...(valueOf(values, 'date') === undefined ? { date: firstDay(now, calendar) } : {}),
    ...dateWith(values, now.happenedOn),
    ...now.also,
  };
  const { frontMatter, untold } = setWhatCan(now.frontMatter, changes);
  const between = now.frontMatter === '' && frontMatter !== '' && now.body !== '' ? '\n' : '';
  return { bytes: new TextEncoder().encode(frontMatter + between + now.body), untold };
}

/** The first day that its date can mean stands in its name. */
export function firstDay({ happenedOn }: Pick<Told, 'happenedOn'>, calendar: Calendar): string {
  return daysMeant(happenedOn, calendar).startFirst;
}

/** Paths that other files have, on any machine. */
export class TakenPaths {
  private readonly taken: Set<string>;

  constructor(paths: Iterable<string> = []) {
    this.taken = new Set([...paths].map(comparedAs));
  }

  take(stem: string, ending: string): string {
    let path = stem + ending;
    for (let number = 2; this.taken.has(comparedAs(path)); number += 1) path = `${stem}-${number}${ending}`;
    this.taken.add(comparedAs(path));
    return path;
  }
}

const LONGEST = 60;

/** Letters of any script stay; what a path or an address would trip over becomes a dash. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = Array.from(slug).slice(0, LONGEST).join('').replace(/-+$/, '');
  return short === '' ? 'untitled' : short;
}
