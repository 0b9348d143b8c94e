import type { LinkifyIt } from 'linkify-it';
import { withoutParticles } from './hangul-after-address.js';

/** Addresses end as GFM says, and before a Korean particle; by every way by which the parser asks for them. */
export function sayWhereAddressesEnd(linkify: LinkifyIt): void {
  const match = linkify.match.bind(linkify);
  const matchAtStart = linkify.matchAtStart.bind(linkify);
  linkify.match = (text) => match(text)?.flatMap((one) => ended(one, text) ?? []) ?? null;
  linkify.matchAtStart = (text) => {
    const found = matchAtStart(text);
    return found && ended(found, text);
  };
}

type Match = NonNullable<ReturnType<LinkifyIt['matchAtStart']>>;

function ended(found: Match, text: string): Match | null {
  if (PLUS_IN_HOST.test(found.url)) return null;
  if (text[found.lastIndex] === ';') shortened(found, ENTITY.exec(found.raw)?.[0].length ?? 0);
  shortened(found, found.raw.length - withoutParticles(found.raw).length);
  return found;
}

const PLUS_IN_HOST = /^mailto:[^@]*@[^@]*\+/i;
/** `&copy;` after an address is a sign, not what is asked for. */
const ENTITY = /&[a-z\d]+$/i;

function shortened(found: Match, length: number): void {
  if (length === 0) return;
  found.lastIndex -= length;
  for (const part of ['raw', 'text', 'url'] as const) found[part] = found[part].slice(0, -length);
}
