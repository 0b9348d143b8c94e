import type { Theme } from '@ullim/types/account';
import { computed, readonly, ref, watchEffect } from 'vue';
import { keep, readKept } from './kept';

export type { Theme };

const chosen = ref<Theme>(asTheme(readKept('theme')));
const systemDark = ref(false);
const dark = computed(() => chosen.value === 'dark' || (chosen.value === 'system' && systemDark.value));

/** `theme` is the choice, `dark` what it comes to now. public/before-paint.js makes the same decision first. */
export const useTheme = () => ({ theme: readonly(chosen), dark, setTheme });

export function setTheme(theme: Theme): void {
  chosen.value = theme;
  keep('theme', theme);
}

/** Paints the choice on the document and follows the system. Called once, by the app. */
export function followTheme(): void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  systemDark.value = query.matches;
  query.addEventListener('change', (event) => (systemDark.value = event.matches));
  watchEffect(() => {
    document.documentElement.dataset['theme'] = dark.value ? 'dark' : 'light';
    document
      .querySelector('meta[name="theme-color"]')
      ?.setAttribute('content', dark.value ? '#111514' : '#f6f7f4');
  });
}

function asTheme(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}
