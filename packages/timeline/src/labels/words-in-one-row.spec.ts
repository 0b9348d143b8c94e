import { sceneOf } from '../a-journey.fixture.js';
import { estimateWidth } from '../estimate-width.js';
import { readJourney } from '../journey/journey.js';
import type { Scene } from '../scene.js';
import { fitAll } from '../time/window.js';
import { sample } from '../the-sample.fixture.js';

const SIZES = [
  { width: 768, height: 560 },
  { width: 1280, height: 592 },
  { width: 1440, height: 692 },
  { width: 1440, height: 392 },
  { width: 2560, height: 1180 },
];

describe('Words in one row', () => {
  for (const locale of ['ko', 'en'] as const)
    for (const size of SIZES)
      it(`are not read on into others, in ${locale} at ${size.width} x ${size.height} px`, () => {
        const view = sample(locale);
        const { first, last } = fitAll(readJourney(view));
        for (const part of [1, 2, 4])
          for (let at = 0; at < part; at++) {
            const begins = first + ((last - first) * at) / part;
            const window = { first: begins, last: begins + (last - first) / part };
            expect(readOn(sceneOf(view, { locale, size, window }))).toEqual([]);
          }
      });
});

/** What lies in one row with what tells of something else, and nearer than 16 px, or 12 where a leader parts them. */
function readOn({ labels }: Scene): string[] {
  const leaders = labels.flatMap(({ leader }) => (leader ? [leader[0]![0]] : []));
  return labels.flatMap(({ of, texts }) =>
    texts.flatMap(({ text, at: [x, y], font }) => {
      const end = x + estimateWidth(text, font);
      const next = labels
        .filter((other) => other.of.id !== of.id)
        .flatMap((other) => other.texts)
        .filter(({ at }) => Math.abs(at[1] - y) < 14 && at[0] >= end && at[0] < end + 15.9);
      const unparted = next.filter(({ at }) => {
        const parted = leaders.some((leader) => leader >= end && leader <= at[0]);
        return !parted || at[0] < end + 11.9;
      });
      return unparted.map((other) => `${text} ${other.text}`);
    }),
  );
}
