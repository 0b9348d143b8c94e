import type { ImportCounts, ImportFileView, ImportOutcome, ImportView, OddView } from '@ullim/types/import';
import { useI18n } from 'vue-i18n';
import { brokenBy } from '@/features/desk/front-matter/broken-words';

/** Before it comes in, or after. */
type When = 'before' | 'after';

const SUMMED = ['new', 'changed', 'beside', 'same', 'failed'] as const;
const STAYING: ReadonlySet<ImportOutcome> = new Set(['new', 'changed', 'beside']);

/** What is said of an import in the reader's words. A code that this page does not know yet is said in general. */
export function useImportWords() {
  const { t, te, locale } = useI18n();
  const known = (group: string, code: string) => (te(`import.${group}.${code}`) ? code : 'unknown');

  const odd = (code: string) => t(`import.odd.${known('odd', code)}`);
  /** Why front matter cannot be read is said as at the desk; what that has no words for stands as it came. */
  const detail = ({ code, detail = '' }: OddView): string => {
    const cause = code === 'broken_front_matter' ? brokenBy({ code, detail }) : 'other';
    return cause === 'other' ? detail : t(`desk.frontMatter.broken.${cause}`);
  };
  const reason = (code: string) => t(`import.reason.${known('reason', code)}`);
  const refusal = (code: string) => {
    const at = `import.refusalOf.${te(`import.refusalOf.${code}.why`) ? code : 'unknown'}`;
    return { why: t(`${at}.why`), what: t(`${at}.what`) };
  };

  /** "새 글 98편, 그림과 파일 2개가 들어옵니다.", or that they did; without new ones, how much changes all the same. */
  function newOnes(counts: ImportCounts, when: When): string {
    const { texts, files } = counts.becomes.new;
    if (texts + files === 0) {
      const n = changing(counts);
      if (n > 0) return t(`import.count.${when === 'before' ? 'changes' : 'changed'}`, { n }, n);
      return when === 'before' ? t('import.count.nothingNew') : t('import.count.nothingCame');
    }
    const things = [
      ...(texts > 0 ? [t('import.count.posts', { n: texts }, texts)] : []),
      ...(files > 0 ? [t('import.count.attachments', { n: files }, files)] : []),
    ];
    return when === 'before'
      ? t('import.count.comesIn', { things: joined(things, locale.value, ['이', '가']) })
      : t('import.count.cameIn', { things: joined(things, locale.value, ['을', '를']) });
  }

  /** What becomes of what is here already, a sentence each. */
  function others({ becomes }: ImportCounts, when: When): string[] {
    const all = ({ texts, files }: { texts: number; files: number }) => texts + files;
    const said = [
      ['changed', all(becomes.changed)],
      ['beside', all(becomes.beside)],
      ['same', all(becomes.same)],
      ['inBin', becomes.left.texts],
      ...(when === 'after' ? [['failed', all(becomes.failed)] as const] : []),
    ] as const;
    const group = when === 'before' ? 'expects' : 'tells';
    return said.flatMap(([code, n]) => (n > 0 ? [t(`import.${group}.${code}`, { n }, n)] : []));
  }

  /** "새것 12 · 이미 있음 25", of one that is among others. */
  const sums = ({ becomes }: ImportCounts): string =>
    SUMMED.flatMap((outcome) => {
      const n = becomes[outcome].texts + becomes[outcome].files;
      return n > 0 ? [t(`import.sums.${outcome}`, { n })] : [];
    }).join(' · ');

  const state = ({ state: now, undoneAt }: Pick<ImportView, 'state' | 'undoneAt'>): string =>
    t(`import.state.${undoneAt === null ? now : 'takenBack'}`);

  /** What became of a file, or is going to; null when there is nothing to say. */
  function fate(
    { outcome, expected, reason }: Pick<ImportFileView, 'outcome' | 'expected' | 'reason'>,
    { endedAt, undoneAt }: Pick<ImportView, 'endedAt' | 'undoneAt'>,
  ): string | null {
    if (reason === 'taken_back') return t('import.outcome.takenBack');
    if (outcome === null) return expected && endedAt === null ? t(`import.expected.${expected}`) : null;
    const said = t(`import.outcome.${outcome}`);
    return undoneAt !== null && STAYING.has(outcome) ? t('import.outcome.stayed', { outcome: said }) : said;
  }

  const name = ({ title, path }: Pick<ImportFileView, 'title' | 'path'>) =>
    title || path.slice(path.lastIndexOf('/') + 1);

  return { odd, detail, reason, refusal, newOnes, others, sums, state, fate, name };
}

/** Whether anything would be different here once it came in. */
export const bringsAnything = (counts: ImportCounts): boolean =>
  counts.becomes.new.texts + counts.becomes.new.files + changing(counts) > 0;

const changing = ({ becomes: { changed, beside } }: ImportCounts): number =>
  changed.texts + changed.files + beside.texts + beside.files;

/** A Korean list takes its particle from its last word: 편이, 개가. */
function joined(things: readonly string[], locale: string, [closed, open]: [string, string]): string {
  if (locale === 'en') return new Intl.ListFormat('en', { type: 'conjunction' }).format(things);
  const list = things.join(', ');
  return list + (list.endsWith('편') ? closed : open);
}
