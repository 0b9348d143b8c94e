import type { Locale } from '@ullim/types/account';
import { computed, nextTick } from 'vue';
import { createI18n } from 'vue-i18n';
import { keep, readKept } from './kept';

export type { Locale };

const messages = {
  ko: () => import('@/locales/ko'),
  en: () => import('@/locales/en'),
};

export const i18n = createI18n({
  legacy: false,
  locale: 'ko',
  fallbackLocale: [],
  messages: {},
  missingWarn: import.meta.env.DEV,
});

const current = i18n.global.locale;

export const useLocale = () => ({ locale: computed(() => current.value as Locale), setLocale });

/** Loads the language's messages before showing it, so no key is ever seen. */
export async function setLocale(locale: Locale): Promise<void> {
  if (!i18n.global.availableLocales.includes(locale)) {
    const loaded = await messages[locale]();
    i18n.global.setLocaleMessage(locale, loaded.default);
  }
  current.value = locale;
  keep('locale', locale);
  document.documentElement.lang = locale;
  await nextTick();
}

/** The language of a visitor who has no account here: the one kept in this browser, else the browser's own. */
export function visitorLocale(): Locale {
  return (readKept('locale') ?? navigator.language).startsWith('ko') ? 'ko' : 'en';
}
