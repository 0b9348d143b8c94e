import { below } from '../folder/place.js';
import type { Site } from '../folder/site.js';
import { POST_URL } from '../post/liquid.js';
import { clocksOf } from './clocks.js';
import { hugoAddress } from './hugo.js';
import { jekyllAddress } from './jekyll.js';
import { plainAddress } from './plain.js';
import type { Standing } from './standing.js';

const MOST = 100;

/**
 * Every address at which links of the blog, or of others, may have found a post, each in its plain form: where it was
 * built, with the folder and the name of its site before it, what led there once, and its file.
 */
export function formerAddresses(standing: Standing): string[] {
  const { post, place, site } = standing;
  const built = [...builtAddresses(standing), ...post.redirectFrom.slice(0, MOST)];
  const addresses = [
    ...built.flatMap((address) => withSite(address, site)),
    ...filesOf(below(post.path, place)),
    ...postUrls(post.path),
  ];
  const plain = addresses.map(plainAddress).filter((address) => address !== null);
  return [...new Set(plain)].slice(0, MOST);
}

/**
 * Where the blog was built to, as the browser showed it; the first is the likeliest. More than one where it depends on
 * the machine that built it.
 */
export function builtAddresses(standing: Standing): string[] {
  const { post, place, site } = standing;
  const clocks = clocksOf(post, site);
  if (place.kind === 'plain') return post.permalink === null ? [] : [rooted(post.permalink)];
  const addressAt = place.kind === 'hugo' ? hugoAddress : jekyllAddress;
  const addresses = clocks.map((clock) => addressAt(standing, clock)).filter((address) => address !== null);
  return [...new Set(addresses)];
}

function withSite(address: string, { url, baseurl }: Site): string[] {
  if (/^https?:/i.test(address)) return [address];
  const path = rooted(address);
  return [path, `${baseurl}${path}`, ...(url === '' ? [] : [`${url}${baseurl}${path}`])];
}

function rooted(address: string): string {
  return /^(?:https?:|\/)/i.test(address) ? address : `/${address}`;
}

/** Hugo speaks of pages from `content/` on. */
function filesOf(path: string): string[] {
  return [`/${path}`, ...(path.startsWith('content/') ? [path.slice('content'.length)] : [])];
}

/** What `{% post_url … %}` names. */
function postUrls(path: string): string[] {
  const [, name] = /(?:^|\/)_posts\/(?:.*\/)?([^/]+)\.[^./]+$/.exec(path) ?? [];
  return name === undefined ? [] : [`${POST_URL}${name}`];
}
