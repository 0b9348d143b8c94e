import type { Element } from 'hast';
import { isSafeImage, isSafeLink } from './address.js';

/** What stands behind an address in a text. */
export type Attached = {
  /** Where it is fetched from. */
  src: string;
  /** The same image in other widths, as `srcset` says it, and how wide it is shown. */
  srcSet?: string | undefined;
  sizes?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  /** For an image that the text says nothing about. */
  alt?: string | undefined;
};

/** What the page knows of an address: of its own, or as an imported post wrote it. */
export type AttachedAt = (address: string) => Attached | undefined;

/** The browser chooses a width, and keeps the room before the image is there. */
export function attachImage({ properties }: Element, attachedAt: AttachedAt): void {
  const attached = lookUp(properties.src, attachedAt);
  if (!attached || !isSafeHere(attached.src)) return;
  const { src, srcSet, sizes, width, height, alt } = attached;
  properties.src = src;
  if (srcSet) properties['srcSet'] = srcSet;
  if (srcSet && sizes) properties['sizes'] = sizeSaid(properties.width) ?? sizes;
  if (properties.width === undefined && properties.height === undefined)
    Object.assign(properties, { width, height });
  if (!properties.alt) properties.alt = alt ?? '';
}

export function attachLink({ properties }: Element, attachedAt: AttachedAt): void {
  const attached = lookUp(properties.href, attachedAt);
  if (attached && isSafeLink(attached.src)) properties.href = attached.src;
}

/** In the text it may be written with its letters or as they travel. */
function lookUp(address: unknown, attachedAt: AttachedAt): Attached | undefined {
  if (typeof address !== 'string' || address === '') return undefined;
  return attachedAt(address) ?? attachedAt(decoded(address));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** An image that is still on its way is shown from the browser's own memory. */
const isSafeHere = (address: string) => address.startsWith('blob:') || isSafeImage(address);

const sizeSaid = (width: unknown) =>
  /^\d+$/.test(String(width)) ? `min(${String(width)}px, 100vw)` : undefined;
