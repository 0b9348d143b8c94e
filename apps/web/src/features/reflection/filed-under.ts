import { computedAsync } from '@vueuse/core';
import type { Ref } from 'vue';

/** The categories and the tags that a text has in its front matter. */
export type FiledUnder = { categories: readonly string[]; tags: readonly string[] };

const NOTHING: FiledUnder = { categories: [], tags: [] };

/** What reads front matter comes with the first text that has some; over a dead network nothing is said of it. */
export function useFiledUnder(frontMatter: () => string): Readonly<Ref<FiledUnder>> {
  return computedAsync(async () => {
    const text = frontMatter();
    if (text === '') return NOTHING;
    const pieces = [import('@ullim/jekyll/front-matter/read'), import('@ullim/jekyll/post/fields')] as const;
    const [reading, fields] = await Promise.all(pieces).catch(() => []);
    return reading && fields ? fields.fieldsOf(reading.readFrontMatter(text).values) : NOTHING;
  }, NOTHING);
}
