import { linksIn } from '@ullim/markdown/links';

/** Where addresses without an origin are taken to lead when nobody said where Ullim is. */
const SOMEWHERE = new URL('http://ullim.invalid');
const ID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';
const ANY_ID = new RegExp(ID, 'i');
const PATH = new RegExp(`^/reflections/(${ID})/?$`, 'i');

/**
 * The reflections that the text of one links to: from within, or by the address of this Ullim. To which part of them
 * does not matter.
 */
export function mentionedIn(body: string, ownId: string, publicUrl: URL | null): string[] {
  // Reading Markdown takes long, and most texts point to none.
  if (!ANY_ID.test(body)) return [];
  const page = new URL(`/reflections/${ownId}`, publicUrl ?? SOMEWHERE);
  const ids = linksIn(body).flatMap((address) => reflectionAt(address, page) ?? []);
  return [...new Set(ids)].filter((id) => id !== ownId);
}

function reflectionAt(address: string, page: URL): string | undefined {
  if (!URL.canParse(address, page.href)) return undefined;
  const { origin, pathname } = new URL(address, page);
  return origin === page.origin ? PATH.exec(pathname)?.[1]?.toLowerCase() : undefined;
}
