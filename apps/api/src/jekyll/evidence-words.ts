import type { Locale } from '@ullim/types/account';
import type { Evidence } from '@ullim/types/evidence';

/** What a milestone left, as a person would write it. */
export function evidenceWords(evidence: Evidence, locale: Locale): string {
  switch (evidence.type) {
    case 'grade':
      return evidence.scale ? `${evidence.value} / ${evidence.scale}` : evidence.value;
    case 'credits':
      return locale === 'ko' ? `${evidence.value}학점` : `${evidence.value} credits`;
    case 'score':
      return [evidence.metric, evidence.value].filter(Boolean).join(' ');
    case 'rank':
      return rankWords(evidence.value, evidence.of, locale);
    case 'pages':
      return locale === 'ko' ? `${evidence.value}쪽` : `${evidence.value} pages`;
    case 'medal':
      return evidence.value;
    case 'link':
      return evidence.label ?? evidence.url;
  }
}

function rankWords(value: number, of: number | null, locale: Locale): string {
  if (locale === 'ko') return of === null ? `${value}위` : `${of}명 가운데 ${value}위`;
  return of === null ? `rank ${value}` : `rank ${value} of ${of}`;
}
