import { readFrontMatter } from '../front-matter/read.js';
import { setWhatCan } from '../front-matter/set.js';
import type { Changes } from '../front-matter/values.js';
import { readPost, type Around, type Post, type PostFile } from '../post/read.js';
import { withLineEndsOf, withPlainLineEnds } from '../source/line-ends.js';
import { readSource } from '../source/read.js';
import { writeSource, type Written } from '../source/write.js';
import { dateWith } from './date.js';

/** What a reflection says now. `also` are keys that the journal adds (goals, milestones); `undefined` removes one. */
export type Told = {
  title: string;
  happenedOn: string;
  frontMatter: string;
  body: string;
  also?: Changes;
};

/** `untold` are the keys that could not be said: front matter that is broken is edited as text only. */
export type Left = Written & { edited: boolean; untold: string[] };

/**
 * The bytes with which a post that came in leaves. One that says what it said is the very bytes that came; an edited one
 * is written as its file was, and only what changed has changed. Null: what came is no text.
 */
export function leaveAsItCame(file: PostFile, around: Around, now: Told): Left | null {
  const source = readSource(file.bytes);
  const came = readPost(file, around);
  if (source === null || came === null) return null;
  const { frontMatter, untold } = setWhatCan(now.frontMatter, changesOf(file, around, came, now));
  if (plain(frontMatter, now.body) === plain(came.frontMatter, came.body)) {
    return { bytes: file.bytes, encoding: source.encoding, edited: false, untold };
  }
  const text =
    withLineEndsOf(came.frontMatter, frontMatter, source.text) +
    withLineEndsOf(came.body, now.body, source.text);
  return { ...writeSource({ text, encoding: source.encoding }), edited: true, untold };
}

/** What was changed beside the text: a title or a date that the text as it is now does not say by itself. */
function changesOf(file: PostFile, around: Around, came: Post, now: Told): Changes {
  const also = now.also ?? {};
  if (now.title === came.title && now.happenedOn === came.happenedOn) return also;
  const bytes = new TextEncoder().encode(plain(now.frontMatter, now.body));
  const says = readPost({ ...file, bytes }, around);
  const changes: Changes = { ...also };
  if (now.title !== came.title && now.title !== says?.title) changes['title'] = now.title;
  if (now.happenedOn !== came.happenedOn && now.happenedOn !== says?.happenedOn) {
    Object.assign(changes, dateWith(readFrontMatter(now.frontMatter).values, now.happenedOn));
  }
  return changes;
}

/** Each for itself: a CR at the end of one and an LF that begins the other are two line ends. */
function plain(frontMatter: string, body: string): string {
  return withPlainLineEnds(frontMatter) + withPlainLineEnds(body);
}
