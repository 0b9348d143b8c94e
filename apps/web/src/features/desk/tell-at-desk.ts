import { useI18n } from 'vue-i18n';
import { useToaster } from '@/ui/toaster';
import type { Desk } from './use-desk';

/** Tells what was done to the text at a desk, with a way back for as long as one is at it. */
export function useTellAtDesk({ isLeft }: Pick<Desk, 'isLeft'>) {
  const { t } = useI18n();
  const { show } = useToaster();
  return (message: string, undo: () => unknown): void =>
    show({
      message,
      saidOf: NOT_KEPT,
      undo: () => (isLeft() ? show({ message: t('desk.notBackLeft'), tone: 'failed' }) : undo()),
    });
}

/** What is said of a text that is not kept is over once it is. */
export const NOT_KEPT = 'text-not-kept';
