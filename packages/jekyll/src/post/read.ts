import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { splitFrontMatter } from '@ullim/markdown/front-matter';
import { LONGEST_BODY, LONGEST_FRONT_MATTER } from '@ullim/types/reflection';
import { readFrontMatter } from '../front-matter/read.js';
import type { Values } from '../front-matter/values.js';
import type { Odd } from '../odd.js';
import { readSource, type Source } from '../source/read.js';
import { fieldsOf, type Fields } from './fields.js';
import { readFileName } from './file-name.js';
import { titleOf } from './title.js';
import { whenOf } from './when.js';

export type PostFile = { path: string; bytes: Uint8Array; modifiedAt: string | null };

/** What the blog around it says: an IANA zone for times without one, and values for keys a post does not have. */
export type Around = { zone: string; defaults: Values; draft: boolean };

export type Post = Omit<Fields, 'title' | 'slug' | 'date' | 'happenedOn' | 'lastModifiedAt'> & {
  path: string;
  title: string;
  slug: string;
  happenedOn: HonestDate | null;
  writtenAt: string | null;
  /** Verbatim, with fences and line ends. Together with the body it is the text of the file. */
  frontMatter: string;
  body: string;
  values: Values;
  source: Omit<Source, 'text'>;
  /** Lines are those of the file. */
  odd: Odd[];
};

/** Null when it is no text: then it is kept as bytes. Never throws, whatever the front matter. */
export function readPost(file: PostFile, around: Around): Post | null {
  const source = readSource(file.bytes);
  if (source === null) return null;
  const { text, ...written } = source;
  const { frontMatter, body } = splitFrontMatter(text);
  const read = readFrontMatter(frontMatter);
  const { title, slug, date, happenedOn, lastModifiedAt, ...fields } = fieldsOf({
    ...around.defaults,
    ...read.values,
  });
  const name = readFileName(file.path);
  const when = whenOf({ date, happenedOn, lastModifiedAt }, name.day, file.modifiedAt, around.zone);
  const titled = titleOf(title, body, name.slug);
  return {
    ...fields,
    path: file.path,
    title: titled.title,
    slug: slug ?? name.slug,
    published: fields.published && !around.draft,
    happenedOn: when.happenedOn,
    writtenAt: when.writtenAt,
    frontMatter,
    body,
    values: read.values,
    source: written,
    odd: [...oddOfText(source, frontMatter), ...read.odd, ...titled.odd, ...when.odd],
  };
}

function oddOfText({ text, encoding, lineEnds }: Source, frontMatter: string): Odd[] {
  const odd: Odd[] = [];
  if (encoding === 'cp949') odd.push({ code: 'old_encoding', detail: encoding });
  if (lineEnds === 'mixed') odd.push({ code: 'mixed_line_ends' });
  if (frontMatter === '' && /^(?:---|\+\+\+)[ \t]*[\r\n]+[A-Za-z_][\w-]*[ \t]*[:=]/.test(text)) {
    odd.push({ code: 'unclosed_front_matter', line: 1 });
  }
  if (frontMatter.length > LONGEST_FRONT_MATTER || text.length - frontMatter.length > LONGEST_BODY) {
    odd.push({ code: 'too_long' });
  }
  return odd;
}
