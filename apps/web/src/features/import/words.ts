import type { ImportCounts, ImportFileView } from '@ullim/types/import';
import { useI18n } from 'vue-i18n';

/** What is said of an import in the reader's words. A code that this page does not know yet is said in general. */
export function useImportWords() {
  const { t, te, locale } = useI18n();
  const known = (group: string, code: string) => (te(`import.${group}.${code}`) ? code : 'unknown');

  const odd = (code: string) => t(`import.odd.${known('odd', code)}`);
  const reason = (code: string) => t(`import.reason.${known('reason', code)}`);
  const refusal = (code: string) => {
    const at = `import.refusalOf.${te(`import.refusalOf.${code}.why`) ? code : 'unknown'}`;
    return { why: t(`${at}.why`), what: t(`${at}.what`) };
  };

  /** "글 98편, 쓰던 글 2편이 들어옵니다." */
  function comesIn({ posts, drafts, attachments }: ImportCounts, withDrafts: boolean): string {
    const things = [
      ['posts', posts] as const,
      ...(withDrafts ? [['drafts', drafts] as const] : []),
      ['attachments', attachments] as const,
    ].flatMap(([name, n]) => (n > 0 ? [t(`import.count.${name}`, { n }, n)] : []));
    if (posts + (withDrafts ? drafts : 0) === 0) return t('import.count.nothing');
    return t('import.count.comesIn', { things: joined(things, locale.value) });
  }

  const name = ({ title, path }: Pick<ImportFileView, 'title' | 'path'>) =>
    title || path.slice(path.lastIndexOf('/') + 1);

  return { odd, reason, refusal, comesIn, name };
}

/** A Korean list takes its particle from its last word, and "이" fits what is counted here: 편이, 개가. */
function joined(things: readonly string[], locale: string): string {
  if (locale === 'en') return new Intl.ListFormat('en', { type: 'conjunction' }).format(things);
  const list = things.join(', ');
  return list + (list.endsWith('편') ? '이' : '가');
}
