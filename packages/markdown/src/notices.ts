import type { Element } from 'hast';

const WORDS: Record<'ko' | 'en', Record<string, string>> = {
  ko: {
    notice: '알림',
    'notice-info': '참고',
    'notice-tip': '도움말',
    'notice-warning': '주의',
    'notice-danger': '위험',
  },
  en: {
    notice: 'Notice',
    'notice-info': 'Note',
    'notice-tip': 'Tip',
    'notice-warning': 'Caution',
    'notice-danger': 'Danger',
  },
};

/** Its kind is drawn as a mark, so those who listen are told. */
export function nameNotice({ properties }: Element, locale: 'ko' | 'en'): void {
  const { className } = properties;
  if (!Array.isArray(className) || !className.includes('notice')) return;
  properties['role'] = 'note';
  properties['ariaLabel'] = WORDS[locale][String(className.at(-1))] ?? WORDS[locale]['notice']!;
}
