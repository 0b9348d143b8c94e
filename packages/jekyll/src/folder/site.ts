import { valueOf, type Values } from '../front-matter/values.js';
import { NOT_IN_ADDRESSES } from '../former/plain.js';
import { LANGUAGES } from '../front-matter/cut.js';

/** What a blog's own configuration says about its posts. */
export type Site = {
  /** IANA; null when it says none. */
  timezone: string | null;
  /** As `/blog`, without a slash at its end. */
  baseurl: string;
  /** As `https://somebody.github.io`. */
  url: string;
  permalink: string | null;
  /** Of Jekyll's collections and Hugo's sections that have one of their own. */
  patterns: Record<string, string>;
  /** Names of Jekyll's collections, `notes` for `_notes/`. */
  collections: string[];
  defaults: SiteDefault[];
};

/** Front matter that posts under a path have without writing it. */
export type SiteDefault = { path: string; type: string | null; values: Values };

export const NO_SITE: Site = {
  timezone: null,
  baseurl: '',
  url: '',
  permalink: null,
  patterns: {},
  collections: [],
  defaults: [],
};

/** From `_config.yml`, `hugo.toml` and the like. What it does not say, or says in a broken way, is as nothing said. */
export function readSite(path: string, text: string): Site {
  const values = valuesIn(path, text);
  const words = (key: string) => wordsOf(valueOf(values, key));
  return {
    timezone: words('timezone') || words('timeZone') || null,
    ...whereOf(words('url') || words('baseURL'), words('baseurl')),
    permalink: words('permalink') || null,
    patterns: { ...patternsOf(valueOf(values, 'collections')), ...sectionsOf(valueOf(values, 'permalinks')) },
    collections: namesOf(valueOf(values, 'collections')),
    defaults: defaultsOf(valueOf(values, 'defaults')),
  };
}

function valuesIn(path: string, text: string): Values {
  const plain = text.replace(/\r\n?/g, '\n');
  try {
    const [, ending] = /\.(toml|json)$/.exec(path) ?? [];
    return LANGUAGES[(ending ?? 'yaml') as 'toml' | 'json' | 'yaml'].read(plain).values;
  } catch {
    return {};
  }
}

/** Hugo says both in one. */
function whereOf(url: string, baseurl: string): Pick<Site, 'url' | 'baseurl'> {
  const whole = /^https?:/i.test(baseurl) ? baseurl : url;
  const [, origin = '', path = ''] = /^(https?:\/\/[^/]*)(.*)$/i.exec(whole) ?? [];
  const folder = whole === baseurl || baseurl === '' ? path : baseurl;
  return { baseurl: folder.replace(/\/+$/, '').replace(/^(?=[^/])/, '/'), url: origin };
}

/** Of Jekyll's collections. */
function patternsOf(value: unknown): Record<string, string> {
  return Object.fromEntries(
    entriesOf(value).flatMap(([name, about]) => {
      const { permalink } = (about ?? {}) as { permalink?: unknown };
      const pattern = wordsOf(permalink);
      return pattern === '' ? [] : [[name, pattern]];
    }),
  );
}

/** Of Hugo's sections, under `page` or, as it used to be, for themselves. */
function sectionsOf(value: unknown): Record<string, string> {
  const all = entriesOf(value);
  const pages = all.filter(([name]) => name === 'page').flatMap(([, about]) => entriesOf(about));
  return Object.fromEntries(
    [...all, ...pages].flatMap(([name, pattern]) => {
      const words = wordsOf(pattern);
      return words === '' ? [] : [[name, words]];
    }),
  );
}

function entriesOf(value: unknown): [string, unknown][] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).slice(0, MOST_SECTIONS);
}

/** Each address is made of them; longer ones are none. */
const LONGEST_WORDS = 600;
const MOST_SECTIONS = 200;

function wordsOf(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST_WORDS || NOT_IN_ADDRESSES.test(value)) return '';
  return value.trim();
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((name) => typeof name === 'string');
  return value !== null && typeof value === 'object' ? Object.keys(value) : [];
}

/** Each is asked about each post. */
const MOST_DEFAULTS = 200;

function defaultsOf(value: unknown): SiteDefault[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_DEFAULTS).flatMap((entry) => {
    const { scope, values } = (entry ?? {}) as {
      scope?: { path?: unknown; type?: unknown };
      values?: Values;
    };
    if (values === null || typeof values !== 'object') return [];
    const path = typeof scope?.path === 'string' ? scope.path.replace(/^\/|\/$/g, '') : '';
    return [{ path, type: typeof scope?.type === 'string' ? scope.type : null, values }];
  });
}
