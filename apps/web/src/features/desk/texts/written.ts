import type { DraftText } from '@ullim/types/reflection';
import { splitFrontMatter } from '@ullim/markdown/front-matter';

/** All that a person writes at the desk. */
export type Written = Omit<DraftText, 'basedOn'>;

const FIELDS = ['title', 'frontMatter', 'body', 'happenedOn'] as const;
const LINKS = ['milestoneIds', 'goalIds'] as const;

export function writtenOf(whole: Written): Written {
  const { title, frontMatter, body, happenedOn, milestoneIds, goalIds } = whole;
  return { title, frontMatter, body, happenedOn, milestoneIds, goalIds };
}

export const sameWritten = (a: Written, b: Written): boolean =>
  FIELDS.every((field) => a[field] === b[field]) &&
  LINKS.every(
    (links) => a[links].length === b[links].length && a[links].every((id, i) => id === b[links][i]),
  );

type Words = Pick<Written, 'title' | 'frontMatter' | 'body'>;

/** No words yet: links and a date alone are not worth a draft. */
export const isBlank = ({ title, frontMatter, body }: Words): boolean => !(title + frontMatter + body).trim();

/**
 * What is sent when it is kept. A whole file pasted into the body brings its front matter along: it moves to its place,
 * and the two together are still the same bytes.
 */
export function asKept(written: Written): Written {
  if (written.frontMatter !== '') return written;
  const { frontMatter, body } = splitFrontMatter(written.body);
  return { ...written, frontMatter, body };
}
