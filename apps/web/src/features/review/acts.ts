import { useQueryCache } from '@pinia/colada';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { ReviewView } from '@ullim/types/review';
import { useI18n } from 'vue-i18n';
import { useDateWords } from '@/features/journey/date-words';
import { useJourneyChanged } from '@/features/journey/keys';
import { isProblem } from '@/lib/problem';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import * as api from './api';
import type { ReflectionOfReview } from './api';
import { reviewKeys, showReview } from './queries';

type Seen = Pick<ReviewView, 'id' | 'version'>;

/** What a person can do with reviews. Whatever changes one says so and offers the way back where there is one. */
export function useReviewActs() {
  const cache = useQueryCache();
  const journeyChanged = useJourneyChanged();
  const { show } = useToaster();
  const tell = useProblemToast();
  const { t } = useI18n();
  const date = useDateWords();

  async function settle(answer: Promise<ReviewView>): Promise<ReviewView> {
    try {
      const review = await answer;
      showReview(cache, review);
      void journeyChanged('reviews');
      return review;
    } catch (error) {
      if (isProblem(error)) void journeyChanged('reviews');
      throw error;
    }
  }

  /** The newest version this browser knows; an answer may have been saved since. */
  const versionNow = ({ id, version }: Seen) =>
    cache.getQueryData<ReviewView>([...reviewKeys.one(id)])?.version ?? version;

  const wayBack = (act: () => Promise<ReviewView>) => () => settle(act()).catch(tell);

  /** Null when it was told that it could not be done. */
  const told = (answer: Promise<ReviewView>): Promise<ReviewView | null> =>
    settle(answer).catch((error: unknown) => {
      tell(error);
      return null;
    });

  const begin = (id: string, period: HonestDate) => told(api.createReview({ id, period }));

  async function keep({ id, version }: Seen): Promise<void> {
    const kept = await told(api.keepReview(id, version));
    if (kept)
      show({ message: t('review.kept'), undo: wayBack(() => api.takeBackKeeping(id, versionNow(kept))) });
  }

  async function takeBackKeeping({ id, version }: Seen): Promise<void> {
    await told(api.takeBackKeeping(id, version));
  }

  /** Thrown when it is refused, for the dialog to say why. */
  const publish = ({ id, version }: Seen, reflection: ReflectionOfReview) =>
    settle(api.publishReview(id, reflection, version));

  async function takeBackPublication({ id, version }: Seen): Promise<void> {
    if (await told(api.takeBackPublication(id, version))) show({ message: t('review.unpublished') });
  }

  async function remove({ id, version, period }: ReviewView): Promise<boolean> {
    const removed = await told(api.removeReview(id, version));
    if (!removed) return false;
    const undo = wayBack(() => api.bringBackReview(id, versionNow(removed)));
    show({ message: t('review.removed', { period: date(period) }), undo });
    return true;
  }

  const bringBack = ({ id, version }: Seen) => told(api.bringBackReview(id, version));

  return { begin, keep, takeBackKeeping, publish, takeBackPublication, remove, bringBack };
}
