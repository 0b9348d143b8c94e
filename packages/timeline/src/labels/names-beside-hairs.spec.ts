import { sceneOf } from '../a-journey.fixture.js';
import { boxAround } from '../box-around.js';
import { estimateWidth } from '../estimate-width.js';
import { readJourney } from '../journey/journey.js';
import type { Scene } from '../scene.js';
import { fitAll } from '../time/window.js';
import { sample } from '../the-sample.fixture.js';

const WIDTHS = [640, 768, 900, 1024, 1280, 1440];

describe('Hours of study before a band flows', () => {
  for (const locale of ['ko', 'en'] as const)
    for (const width of WIDTHS)
      it(`are not read as commas after a name, in ${locale} at ${width} px, whatever else is drawn`, () => {
        const view = sample(locale);
        const window = fitAll(readJourney(view));
        for (const milestones of [view.milestones, []])
          for (const pivots of [view.pivots, []]) {
            const drawn = { ...view, milestones, pivots, reflections: [] };
            expect(readOn(sceneOf(drawn, { locale, size: { width, height: 560 }, window }))).toEqual([]);
          }
      });
});

/** What ends less than 12 px before a hair that hangs beside it, where no water is. */
function readOn({ labels, textures, bands }: Scene): string[] {
  const hairs = textures.flatMap(({ dye, hairs }) => {
    const water = bands
      .filter((band) => band.dye === dye)
      .flatMap(({ flows }) => flows.map((flow) => boxAround(flow.water)));
    return hairs.filter(([[x]]) => !water.some((box) => x >= box.x && x < box.x + box.width));
  });
  return labels.flatMap(({ texts }) =>
    texts.flatMap(({ text, at: [x, y], font }) => {
      const end = x + estimateWidth(text, font);
      const beside = hairs.filter(
        ([[along, top], [, foot]]) =>
          along >= end && along < end + 11.5 && top < y + 3 && foot > y - font.size * 0.8,
      );
      return beside.length > 0 ? [text] : [];
    }),
  );
}
