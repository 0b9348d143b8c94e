import { layOut } from '@ullim/timeline/layout';
import type { LegendWords } from '@ullim/timeline/sheet/legend';
import type { Scene } from '@ullim/timeline/scene';
import { sheetOf, type Sheet } from '@ullim/timeline/sheet/sheet';
import { useI18n } from 'vue-i18n';
import { useLocale } from '@/lib/locale';
import { measureOnCanvas } from '../drawing/measure';
import { useDrawingWords } from '../drawing/words';
import { onePage } from './one-page';
import type { Seen } from './seen';

/** What is seen, laid out afresh for a file or for paper. */
export function useSheets() {
  const { t } = useI18n();
  const { locale } = useLocale();
  const words = useDrawingWords();

  /** As on the screen, with all its lanes. */
  function sceneOf({ journey, ...look }: Seen): Scene {
    return layOut(journey, {
      ...look,
      words: words.value,
      locale: locale.value,
      measure: measureOnCanvas(),
    });
  }

  function titled(scene: Scene, title: string, margin: number): Sheet {
    return sheetOf(scene, { title, words: meanings(), measure: measureOnCanvas(), margin });
  }

  function meanings(): LegendWords {
    return {
      ...words.value,
      plan: t('timeline.plan'),
      strings: t('timeline.strings'),
      study: t('timeline.studied'),
    };
  }

  /** On paper time always runs to the right. */
  function forPaper(seen: Seen, title: string): { sheet: Sheet; upright: boolean } {
    return onePage((size) =>
      titled(sceneOf({ ...seen, orientation: 'right', size, margin: MARGIN }), title, MARGIN),
    );
  }

  return { sceneOf, titled, meanings, forPaper };
}

const MARGIN = 24;
