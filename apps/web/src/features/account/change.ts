import { useQueryCache } from '@pinia/colada';
import type { AccountChanges, Me } from '@ullim/types/account';
import { useI18n } from 'vue-i18n';
import { askWhich, storedView } from '@/features/journey/stale';
import { changeMe } from './api';
import { conflictsOf } from './conflicts';
import { accountKeys, useMe } from './queries';

type Outcome = 'saved' | 'asked';

/**
 * Changes the account from the version this page has seen. Where it was changed elsewhere meanwhile, changes of different
 * fields go together; of the same field, both are shown and the person takes one. Other refusals are thrown.
 */
export function useAccountChange() {
  const cache = useQueryCache();
  const { t } = useI18n();
  const me = useMe();
  const show = (account: Me) => cache.setQueryData(accountKeys.me, account);

  async function change(changes: AccountChanges, whenTheirs?: (theirs: Me) => void): Promise<Outcome> {
    const before = me.data.value;
    if (!before) throw new TypeError('The account is changed only on pages that show it.');
    return send(changes, before, whenTheirs);
  }

  async function send(
    changes: AccountChanges,
    before: Me,
    whenTheirs?: (theirs: Me) => void,
  ): Promise<Outcome> {
    try {
      show(await changeMe(changes, before.version));
      return 'saved';
    } catch (error) {
      const stored = storedView<Me>(error);
      if (!stored) throw error;
      const conflicts = conflictsOf(changes, before, stored);
      if (conflicts.length === 0) return send(changes, stored, whenTheirs);
      askWhich({
        differences: conflicts.map((field) => ({
          label: t(`settings.field.${field}`),
          mine: wordsFor(field, changes[field]),
          theirs: wordsFor(field, stored[field]),
        })),
        takeMine: () => send(changes, stored, whenTheirs),
        takeTheirs: () => {
          show(stored);
          whenTheirs?.(stored);
        },
      });
      return 'asked';
    }
  }

  const wordsFor = (field: keyof AccountChanges, value: AccountChanges[keyof AccountChanges]) => {
    if (Array.isArray(value)) return value.join('\n');
    return field === 'calendar' || field === 'theme' || field === 'locale'
      ? t(`settings.value.${value}`)
      : (value ?? '');
  };

  /** A choice that shows at once: where it cannot be kept, it goes back to what it was. */
  async function choose(changes: AccountChanges): Promise<Outcome> {
    const before = me.data.value;
    if (!before) throw new TypeError('The account is changed only on pages that show it.');
    show({ ...before, ...changes } as Me);
    try {
      return await send(changes, before);
    } catch (error) {
      const now = me.data.value;
      if (now?.version === before.version) show(before);
      throw error;
    }
  }

  return { me, change, choose };
}
