import { IMAGE_TYPES } from '@ullim/types/attachment-limits';
import type { Content } from './attachments.repository.js';

/**
 * What stands behind an address never changes. It is kept by the browser of its owner alone, and no longer used once
 * somebody else signs in there. Whatever is in it, nothing of it runs on this site: images are shown, the rest is only
 * downloaded.
 */
export function headersOf(content: Content): Record<string, string> {
  const shown = (IMAGE_TYPES as readonly string[]).includes(content.type);
  return {
    'content-type': content.type === 'text/plain' ? 'text/plain; charset=utf-8' : content.type,
    'content-disposition': `${shown ? 'inline' : 'attachment'}; ${fileNamed(content.name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=31536000, immutable',
    vary: 'cookie',
    etag: etagOf(content),
  };
}

export const etagOf = ({ key }: Content) => `"${key}"`;

/** RFC 6266: the name in Unicode, and one in plain letters for what does not know that. */
function fileNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `filename="${plain}"; filename*=UTF-8''${whole}`;
}
