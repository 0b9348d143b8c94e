import { MARKDOWN } from '../path/markdown.js';
import { below } from '../folder/place.js';
import type { PointedFile } from '../folder/pointed.js';
import { allLinksOf, type TextLink } from '../post/links.js';
import { POST_URL } from '../post/liquid.js';
import { builtAddresses } from './addresses.js';
import { plainAddress, NOT_IN_ADDRESSES } from './plain.js';
import type { Standing } from './standing.js';

/** A link by which a text of a blog may be found: as it stands in the text, and in the plain form of an address. */
export type Lead = { written: string; address: string };

/** Of a post as it lay in its blog: `links` and the `files` that are found behind them. Other files are no texts. */
export function leadsOf(
  standing: Standing,
  links: readonly TextLink[],
  files: readonly PointedFile[],
): Lead[] {
  const paths = new Map(files.map(({ address, path }) => [address, path]));
  const [own = '/'] = builtAddresses(standing);
  const file = `/${below(standing.post.path, standing.place)}`;
  return leads(links, (address) => {
    const path = paths.get(address);
    if (path === undefined || address.startsWith(POST_URL))
      return resolved(address, MARKDOWN.test(address) ? file : own);
    return MARKDOWN.test(path) ? `/${below(path, standing.place)}` : null;
  });
}

/** Of a text that lies in no blog any more: null for what does not say from where it goes on (`../`). */
export function leadsIn(body: string): (Omit<Lead, 'address'> & { address: string | null })[] {
  const links = allLinksOf(body).filter(({ kind, alone }) => kind === 'link' && isWritable(alone));
  const whole = leads(links, (address) => (WHOLE.test(address) ? address : null));
  const known = new Map(whole.map(({ written, address }) => [written, address]));
  return [...new Set(links.map(({ alone }) => alone))].map((written) => ({
    written,
    address: known.get(written) ?? null,
  }));
}

/** Where the blog was does not matter here. */
const SOMEWHERE = 'http://blog.invalid';
const LONGEST = 600;
const WHOLE = new RegExp(`^(?:https?:/)?/|^${POST_URL}`, 'i');

/** These are this program's own, and stand for themselves. */
const OWN = /^\/(?:api\/|(?:reflections|milestones|goals)\/[\da-f]{8}-)/i;

function leads(links: readonly TextLink[], addressOf: (address: string) => string | null): Lead[] {
  const found = new Map<string, Lead>();
  for (const { kind, alone, address } of links) {
    const whole = kind === 'link' && address !== '' ? addressOf(address) : null;
    const plain = whole === null || OWN.test(whole) ? null : plainAddress(whole);
    if (plain !== null && isWritable(alone)) found.set(alone, { written: alone, address: plain });
  }
  return [...found.values()];
}

function isWritable(written: string): boolean {
  return written !== '' && written.length <= LONGEST && !NOT_IN_ADDRESSES.test(written);
}

function resolved(address: string, own: string): string | null {
  if (WHOLE.test(address)) return address;
  if (!URL.canParse(own, SOMEWHERE)) return null;
  const base = new URL(own, SOMEWHERE);
  return URL.canParse(address, base.href) ? new URL(address, base).pathname : null;
}
