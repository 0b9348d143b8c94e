import { below } from '../folder/place.js';
import type { ShownClock } from './clocks.js';
import { dateParts, filledIn } from './placeholders.js';
import type { Standing } from './standing.js';

/** Where Jekyll builds a post to. Null: its pattern asks for what the post does not have. */
export function jekyllAddress(standing: Standing, clock: ShownClock): string | null {
  const pattern = standing.post.permalink ?? patternOf(standing);
  return filledIn(pattern, partsOf(standing, clock));
}

const STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

/** Of the collection, else of the blog. Other collections than posts take no more of the blog's than its end. */
function patternOf({ role: { collection }, site }: Standing): string {
  const style = site.permalink ?? 'date';
  const own = Object.hasOwn(site.patterns, collection) ? site.patterns[collection]! : null;
  if (own !== null) return styled(own);
  if (collection === 'posts') return styled(style);
  return styled(style).endsWith('/') ? '/:collection/:path/' : '/:collection/:path:output_ext';
}

function styled(style: string): string {
  return Object.hasOwn(STYLES, style) ? STYLES[style]! : style;
}

function partsOf({ post, role, place }: Standing, clock: ShownClock): Map<string, string> {
  const file = below(post.path, place).replace(/\.[^./]+$/, '');
  const categories = unique([...role.folders, ...post.categories].map((name) => name.toLowerCase()));
  return new Map([
    ['collection', role.collection],
    ['path', file.slice(file.indexOf(`_${role.collection}/`) + role.collection.length + 2)],
    ['name', slugified(file.slice(file.lastIndexOf('/') + 1))],
    ['title', titled(post.slug)],
    ['slug', slugified(post.slug)],
    ['categories', categories.join('/')],
    ['slugified_categories', unique(categories.map(slugified)).join('/')],
    ['output_ext', '.html'],
    ...(clock === null ? [] : datedParts(clock)),
  ]);
}

function datedParts(clock: string): [string, string][] {
  const date = dateParts(clock);
  return [
    ['year', date.year],
    ['short_year', date.year.slice(2)],
    ['month', date.month],
    ['i_month', String(Number(date.month))],
    ['short_month', date.monthName.slice(0, 3)],
    ['long_month', date.monthName],
    ['day', date.day],
    ['i_day', String(Number(date.day))],
    ['y_day', String(date.yearDay).padStart(3, '0')],
    ['w_year', date.weekYear],
    ['week', date.week],
    ['w_day', String(date.weekday || 7)],
    ['short_day', date.weekdayName.slice(0, 3)],
    ['long_day', date.weekdayName],
    ['hour', date.hour],
    ['minute', date.minute],
    ['second', date.second],
  ];
}

/** What stays of a name in a pretty address. */
function titled(name: string): string {
  return withDashes(name, /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu);
}

function slugified(name: string): string {
  return withDashes(name, /[^\p{M}\p{L}\p{Nd}]+/gu).toLowerCase();
}

function withDashes(name: string, others: RegExp): string {
  return name.normalize('NFC').replace(others, '-').replace(/^-|-$/g, '');
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}
