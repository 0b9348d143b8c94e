import type { ReflectionView, RevisionView } from '@ullim/types/reflection';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useJourneyChanged } from '@/features/journey/keys';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import { keepReflection } from './api';

/** An earlier text becomes the text once more; nothing is undone, it is kept again. */
export function useKeepingAgain() {
  const { t } = useI18n();
  const router = useRouter();
  const { show } = useToaster();
  const changed = useJourneyChanged();
  const showProblem = useProblemToast();
  const keeping = ref(false);

  async function keep(id: string, version: number, { title, frontMatter, body }: Text) {
    keeping.value = true;
    try {
      return await keepReflection(id, version, { title, frontMatter, body });
    } catch (error) {
      showProblem(error);
      return null;
    } finally {
      keeping.value = false;
      void changed('reflections');
    }
  }

  async function keepAgain(reflection: ReflectionView, revision: RevisionView) {
    const kept = await keep(reflection.id, reflection.version, revision);
    if (!kept) return;
    show({
      message: t('reflection.keptAgain'),
      undo: () => keep(kept.id, kept.version, reflection),
    });
    await router.push({ name: 'reflection', params: { id: kept.id } });
  }

  return { keepAgain, keeping };
}

type Text = Pick<ReflectionView, 'title' | 'frontMatter' | 'body'>;
