import type { Twice } from '@ullim/jekyll/twice/keep-true';
import { useEventListener } from '@vueuse/core';
import type { ShallowRef } from 'vue';
import { sameWritten, type Written } from '../texts/written';

/**
 * A change of a text, with its title and its day the same beside its front matter and in it. What reads front matter
 * comes with the first that has some; until then, and over a dead network, a text is changed as it is, and made true
 * later. So it is where front matter would change under a syllable that is being composed in it.
 */
export function useToldTwice(
  written: Readonly<ShallowRef<Written>>,
  edit: (change: Partial<Written>) => void,
): (change: Partial<Written>) => Written {
  let rules: typeof import('@ullim/jekyll/twice/keep-true') | null = null;
  let coming = false;
  let composing = false;
  let twice: Twice<Written>;
  let last: Written | undefined;

  useEventListener(document, 'compositionstart', () => (composing = true));
  useEventListener(document, 'compositionend', () => {
    composing = false;
    if (last && rules) setTimeout(() => edit({}));
  });

  async function learn() {
    coming = true;
    rules = await import('@ullim/jekyll/twice/keep-true').catch(() => null);
    coming = false;
    if (rules) edit({});
  }

  return (change) => {
    const next = { ...written.value, ...change };
    // Another text than the last one was taken to the desk.
    if (!last || !sameWritten(last, written.value)) twice = { now: written.value, set: written.value };
    last = next;
    if (rules) {
      const after = rules.afterChange(twice, next);
      if (!composing || change.title !== undefined || after.now.frontMatter === next.frontMatter) {
        twice = after;
        last = after.now;
      }
    } else if (next.frontMatter !== '' && !coming) void learn();
    return last;
  };
}
