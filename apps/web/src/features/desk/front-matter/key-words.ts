import { useI18n } from 'vue-i18n';
import { isKnown } from './known-keys';

/** What a key is called by who reads it; an unknown one has its own name. */
export function useKeyWords() {
  const { t } = useI18n();
  return (key: string): string => (isKnown(key) ? t(`desk.frontMatter.key.${key}`) : key);
}
