import { below } from '../folder/place.js';
import type { PointedFile } from '../folder/pointed.js';
import { allLinksOf, type TextLink } from '../post/links.js';
import { POST_URL } from '../post/liquid.js';
import { builtAddresses } from './addresses.js';
import { plainAddress } from './plain.js';
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
  return leads(links, (address) => {
    const path = paths.get(address);
    if (path === undefined || address.startsWith(POST_URL)) return resolved(address, own);
    return TEXT.test(path) ? `/${below(path, standing.place)}` : null;
  });
}

/** Of a text that lies in no blog any more. From where a link goes on (`../`) is known of a whole address only. */
export function leadsIn(body: string): Lead[] {
  return leads(allLinksOf(body), (address) => (WHOLE.test(address) ? address : null));
}

const LONGEST = 600;
const TEXT = /\.(?:md|markdown|mkd|mkdn|mkdown)$/i;
const WHOLE = new RegExp(`^(?:https?:/)?/|^${POST_URL}`, 'i');

/** These are this program's own, and stand for themselves. */
const OWN = /^\/(?:api\/|(?:reflections|milestones|goals)\/[\da-f]{8}-)/i;

function leads(links: readonly TextLink[], addressOf: (address: string) => string | null): Lead[] {
  const found = new Map<string, Lead>();
  for (const { kind, alone, address } of links) {
    const whole = kind === 'link' && address !== '' ? addressOf(address) : null;
    const plain = whole === null || OWN.test(whole) ? null : plainAddress(whole);
    if (plain !== null && alone.length <= LONGEST) found.set(alone, { written: alone, address: plain });
  }
  return [...found.values()];
}

function resolved(address: string, own: string): string | null {
  if (WHOLE.test(address)) return address;
  const base = new URL(own, 'http://blog.invalid');
  return URL.canParse(address, base.href) ? new URL(address, base).pathname : null;
}
