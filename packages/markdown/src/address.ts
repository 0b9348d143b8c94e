export const LINK_SCHEMES = ['http', 'https', 'mailto'];
export const IMAGE_SCHEMES = ['http', 'https', 'data'];

const SCHEME = /^[^/?#]*?:/;
const RASTER = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]*$/i;

/** Fragments, relative addresses, the web and mail. A colon before any `/`, `?` or `#` is a scheme, whatever stands before it. */
export function isSafeLink(address: string): boolean {
  const scheme = SCHEME.exec(address)?.[0].slice(0, -1).toLowerCase();
  return scheme === undefined || LINK_SCHEMES.includes(scheme);
}

/** As links, without mail; bytes inside the address only when they are pixels (an SVG can hold a script). */
export function isSafeImage(address: string): boolean {
  return RASTER.test(address) || (isSafeLink(address) && !/^mailto:/i.test(address));
}

/** `HTTPS:` is `https:`; the sanitiser compares letter by letter. */
export function withPlainScheme(address: string): string {
  return address.replace(/^(?:https?|mailto|data):/i, (scheme) => scheme.toLowerCase());
}

/** Browsers read `\` as `/` and skip tabs and line ends inside an address. */
export function isElsewhere(address: string): boolean {
  return /^(?:https?:|[\\/]{2})/i.test(address.replace(/[\t\r\n]/g, ''));
}
