import { useI18n } from 'vue-i18n';
import { useToaster } from '@/ui/toaster';
import { useTellAtDesk } from '../tell-at-desk';
import type { Desk } from '../use-desk';

/** Told after something was removed. `into` puts it into front matter that was changed since, if it can. */
export type TellRemoved = (message: string, before: string, into?: (now: string) => string | null) => void;

/**
 * The way back from a removal in front matter. It goes by the desk itself: what one removed it in may be folded away by
 * then, and nobody hears what a component that is gone emits.
 */
export function useWayBack(desk: Desk): TellRemoved {
  const { t } = useI18n();
  const { show } = useToaster();
  const tell = useTellAtDesk(desk);
  const { written, edit } = desk;

  return (message, before, into) => {
    const after = written.value.frontMatter;
    tell(message, bringBack);

    function bringBack() {
      const { title, happenedOn, frontMatter: now } = written.value;
      const frontMatter = now === after ? before : (into?.(now) ?? null);
      if (frontMatter === null) return show({ message: t('desk.frontMatter.notBack'), tone: 'failed' });
      edit({ frontMatter });
      // A title or a date that is back would lead. It follows what stands beside it, which may have been changed since.
      edit({ title, happenedOn });
    }
  };
}
