import { editFrontMatter } from '@ullim/jekyll/front-matter/edit';
import { readFrontMatter } from '@ullim/jekyll/front-matter/read';
import { sameValue, valueOf, type Value } from '@ullim/jekyll/front-matter/values';

/** Front matter with a removed field in it again, or null where it cannot be, or another value has taken its place. */
export function withFieldBack(frontMatter: string, key: string, value: Value): string | null {
  const there = valueOf(readFrontMatter(frontMatter).values, key);
  if (there !== undefined && !sameValue(there, value)) return null;
  // All of it may be gone by now: the field comes back alone.
  const edited = editFrontMatter(frontMatter || '---\n---\n', { [key]: value });
  return 'refused' in edited ? null : edited.frontMatter;
}
