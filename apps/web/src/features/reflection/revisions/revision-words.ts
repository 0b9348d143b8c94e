import type { RevisionSummary } from '@ullim/types/revision';
import { useI18n } from 'vue-i18n';
import { useMe } from '@/features/account/queries';
import { formatInstant } from '@/lib/instant';
import { useLocale } from '@/lib/locale';

/** What is told of an earlier text: when it was kept, by whom and where, how it came to be, and by how much it grew. */
export function useRevisionWords() {
  const { t } = useI18n();
  const { locale } = useLocale();
  const me = useMe();
  const zone = () => me.data.value?.timeZone;

  const when = ({ keptAt }: Pick<RevisionSummary, 'keptAt'>) => formatInstant(keptAt, locale.value, zone());

  /** Nobody but the owner writes in a journey, except for its sample. */
  const who = ({ cause, writtenOn }: Pick<RevisionSummary, 'cause' | 'writtenOn'>) =>
    cause === 'sample' ? '' : [me.data.value?.name, writtenOn].filter(Boolean).join(' · ');

  function cause({ cause, restored }: RevisionSummary): string {
    if (cause === 'kept') return '';
    if (cause === 'restored' && restored)
      return t('reflection.revision.restoredFrom', { when: when(restored) });
    return t(`reflection.revision.cause.${cause}`);
  }

  function grown({ grown, length }: RevisionSummary): string {
    if (grown === null) return t('reflection.revision.length', { n: length }, length);
    if (grown === 0) return '';
    const n = Math.abs(grown);
    return t(grown > 0 ? 'reflection.revision.longer' : 'reflection.revision.shorter', { n }, n);
  }

  return { when, who, cause, grown };
}
