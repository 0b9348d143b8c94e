import { computed, onScopeDispose, ref, toValue, watchEffect, type MaybeRefOrGetter } from 'vue';

const titles = ref<{ text: string | undefined }[]>([]);

/** The innermost page's own words; the phone's top bar and the announcer say it too. */
export const pageTitle = computed(() => titles.value.findLast((title) => title.text)?.text ?? '');

/** Names the page for as long as the component lives. `undefined` while the name is still loading. */
export function usePageTitle(title: MaybeRefOrGetter<string | undefined>): void {
  const mine = ref<{ text: string | undefined }>({ text: undefined });
  titles.value.push(mine.value);
  watchEffect(() => {
    mine.value.text = toValue(title);
  });
  onScopeDispose(() => {
    titles.value = titles.value.filter((other) => other !== mine.value);
  });
}

export function followPageTitle(appName: () => string): void {
  watchEffect(() => {
    document.title = pageTitle.value ? `${pageTitle.value} · ${appName()}` : appName();
  });
}
