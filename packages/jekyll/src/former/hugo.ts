import { below } from '../folder/place.js';
import type { ShownClock } from './clocks.js';
import { dateParts, filledIn } from './placeholders.js';
import type { Standing } from './standing.js';

/** Where Hugo builds a page to: its `url`, else by the pattern of its section, else where its file lies. */
export function hugoAddress(standing: Standing, clock: ShownClock): string | null {
  const { post, site } = standing;
  if (post.permalink !== null) return `/${post.permalink}`.replace(/^\/+/, '/');
  const page = pageOf(standing);
  const section = page.folders[0] ?? '/';
  if (Object.hasOwn(site.patterns, section))
    return filledIn(site.patterns[section]!, partsOf(standing, page, clock));
  return `/${[...page.folders, page.ownSlug ?? page.name].map(urlized).join('/')}/`;
}

type Page = { folders: string[]; name: string; ownSlug: string | null };

/** A bundle (`회고/index.md`) is named by its folder. */
function pageOf({ post, place }: Standing): Page {
  const [, ...names] = below(post.path, place)
    .replace(/\.[^./]+$/, '')
    .split('/');
  if (names.length > 1 && /^index$/i.test(names.at(-1)!)) names.pop();
  const { slug } = post.values;
  return {
    folders: names.slice(0, -1),
    name: names.at(-1) ?? '',
    ownSlug: typeof slug === 'string' && slug !== '' ? slug : null,
  };
}

function partsOf({ post }: Standing, { folders, name, ownSlug }: Page, clock: ShownClock) {
  const file = urlized(name);
  const slug = ownSlug === null ? null : urlized(ownSlug);
  return new Map([
    ['section', urlized(folders[0] ?? '')],
    ['sections', folders.map(urlized).join('/')],
    ['title', urlized(post.title)],
    ['slug', slug ?? urlized(post.title)],
    ['filename', file],
    ['contentbasename', file],
    ['slugorfilename', slug ?? file],
    ['slugorcontentbasename', slug ?? file],
    ...(clock === null ? [] : datedParts(clock)),
  ]);
}

function datedParts(clock: string): [string, string][] {
  const date = dateParts(clock);
  return [
    ['year', date.year],
    ['month', date.month],
    ['monthname', date.monthName.toLowerCase()],
    ['day', date.day],
    ['weekday', String(date.weekday)],
    ['weekdayname', date.weekdayName.toLowerCase()],
    ['yearday', String(date.yearDay)],
  ];
}

/** What stays of a name in an address of Hugo. */
function urlized(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{Nd}._#+~@/-]/gu, '')
    .replace(/-{2,}/g, '-');
}
