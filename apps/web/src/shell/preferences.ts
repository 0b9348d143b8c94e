import { useQueryCache } from '@pinia/colada';
import type { Me } from '@ullim/types/account';
import { watch } from 'vue';
import { useRouter } from 'vue-router';
import { changeMe, signOut } from '@/features/account/api';
import { accountKeys, useMe } from '@/features/account/queries';
import { setLocale, type Locale } from '@/lib/locale';
import { setTheme, type Theme } from '@/lib/theme';
import { useProblemToast } from '@/ui/problem-toast';

/** The account's language and theme are the app's; a choice shows at once and is then kept with the account. */
export function usePreferences() {
  const cache = useQueryCache();
  const router = useRouter();
  const me = useMe();
  const tell = useProblemToast();

  watch(
    () => me.data.value,
    async (account) => {
      if (!account) return;
      setTheme(account.theme);
      await setLocale(account.locale);
    },
    { immediate: true },
  );

  async function change(changes: { theme: Theme } | { locale: Locale }) {
    const before = me.data.value;
    if (!before) return;
    cache.setQueryData(accountKeys.me, { ...before, ...changes } satisfies Me);
    try {
      cache.setQueryData(accountKeys.me, await changeMe(changes, before.version));
    } catch (error) {
      cache.setQueryData(accountKeys.me, before);
      tell(error);
      await me.refetch();
    }
  }

  async function leave() {
    try {
      await signOut();
    } catch (error) {
      return tell(error);
    }
    // A full load forgets everything this person had in memory.
    location.assign(router.resolve('/sign-in').href);
  }

  return {
    chooseTheme: (theme: Theme) => change({ theme }),
    chooseLocale: (locale: Locale) => change({ locale }),
    leave,
  };
}
