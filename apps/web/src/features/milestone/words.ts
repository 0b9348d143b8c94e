import type { Board, Evidence } from '@ullim/types/evidence';
import type { Amount, Unit } from '@ullim/types/milestone';
import { useI18n } from 'vue-i18n';
import { useLocale, type Locale } from '@/lib/locale';
import { evidenceInWords, type EvidenceWords, type EvidenceInWords } from './evidence-in-words';

/** Amounts and evidence in the reader's language. */
export function useMilestoneWords() {
  const { t } = useI18n();
  const { locale } = useLocale();

  const number = (n: number) => new Intl.NumberFormat(locale.value, { maximumFractionDigits: 2 }).format(n);
  const count = (n: number, unit: Unit) => t(`milestone.count.${unit}`, { n: number(n) }, n);

  /** "142 / 371쪽", or "12편" without a total. */
  function amount(amount: Amount | null): string {
    if (amount === null) return '';
    const { done, total, unit } = amount;
    if (total === null) return count(done, unit);
    return `${number(done)} / ${count(total, unit)}`;
  }

  /** "371쪽 가운데 142쪽", once it is over. */
  function amountInTheEnd({ done, total, unit }: Amount): string {
    if (total === null || done === total) return count(done, unit);
    const got = locale.value === 'ko' ? count(done, unit) : number(done);
    return t('milestone.outOf', { done: got, total: count(total, unit) });
  }

  const evidenceWords: EvidenceWords = {
    rank: (value) => t('milestone.evidenceWords.rank', { rank: nth(value, locale.value) }),
    participants: (of) => t('milestone.evidenceWords.of', { n: number(of) }),
    score: (metric, board, value) =>
      `${onBoard(metric ?? t('milestone.evidenceWords.score'), board)} ${value}`,
    credits: (value) => t('milestone.evidenceWords.credits', { n: value }, Number(value)),
    pages: (value) => count(value, 'pages'),
  };

  const evidence = (all: readonly Evidence[]): EvidenceInWords => evidenceInWords(all, evidenceWords);

  /** One evidence alone: its name, what it says, and what that is measured against. */
  function told(one: Evidence): { name: string; strong: string; rest: string } {
    const { rank, strong, scale, links } = evidence([one]);
    const name = t(`milestone.evidence.${one.type}`);
    switch (one.type) {
      case 'score':
        return { name: onBoard(one.metric ?? name, one.board), strong: one.value, rest: '' };
      case 'rank':
        return {
          name,
          strong: rank!,
          rest: one.of ? t('milestone.evidenceWords.among', { n: number(one.of) }) : '',
        };
      case 'grade':
        return { name, strong: strong!, rest: scale ? `/ ${scale}` : '' };
      case 'link':
        return { name, strong: links[0]!.label, rest: '' };
      case 'pages':
        return { name, strong: number(one.value), rest: '' };
      default:
        return { name, strong: one.value, rest: '' };
    }
  }

  /** The metric is in a person's own letters: "Accuracy (public)", "공개 정확도". */
  function onBoard(name: string, board: Board | null): string {
    return board ? t(`milestone.evidenceWords.${board}`, { name }) : name;
  }

  return { number, count, amount, amountInTheEnd, evidence, told };
}

/** 1st, 2nd, 11th; a Korean sentence adds its own 위. */
export function nth(n: number, locale: Locale): string {
  if (locale === 'ko') return String(n);
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' };
  return `${n}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]}`;
}
