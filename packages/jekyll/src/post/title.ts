import { firstHeading } from '@ullim/markdown/plain-text';
import { LONGEST_TITLE } from '@ullim/types/reflection';
import type { Odd } from '../odd.js';
import { titleFromSlug } from './file-name.js';

/** The title that is written, else the first heading, else what its name says. */
export function titleOf(written: string | null, body: string, slug: string): { title: string; odd: Odd[] } {
  const title = (written ?? heading(body) ?? titleFromSlug(slug))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  if (title.length <= LONGEST_TITLE) return { title, odd: [] };
  const shortened = title.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, '');
  return { title: shortened, odd: [{ code: 'title_shortened', detail: title }] };
}

function heading(body: string): string | null {
  try {
    return firstHeading(body)?.trim() || null;
  } catch {
    return null;
  }
}
