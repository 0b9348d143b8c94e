import { sceneOf } from '../a-journey.fixture.js';
import { boxAround } from '../box-around.js';
import { readJourney } from '../journey/journey.js';
import type { Label, Scene } from '../scene.js';
import { fitAll } from '../time/window.js';
import { overlap } from './obstacles.js';
import { sample } from '../the-sample.fixture.js';

const WIDTHS = [640, 768, 900, 1024, 1280, 1440, 1680, 1920];

describe('Two leaders of two goals', () => {
  for (const locale of ['ko', 'en'] as const)
    for (const width of WIDTHS)
      it(`never run so near that they are read as each other's, in ${locale} at ${width} px`, () => {
        const view = sample(locale);
        const { first, last } = fitAll(readJourney(view));
        for (const height of [560, 720])
          for (const part of [1, 2])
            for (let at = 0; at < part; at++) {
              const begins = first + ((last - first) * at) / part;
              const window = { first: begins, last: begins + (last - first) / part };
              expect(mistakenIn(sceneOf(view, { locale, size: { width, height }, window }))).toEqual([]);
            }
      });
});

function mistakenIn({ labels, marks }: Scene): string[] {
  const laneOf = ({ of }: Label) => marks.find(({ id }) => id === of.id)?.laneId;
  const led = labels.flatMap((label) => {
    const lane = laneOf(label);
    return label.leader && lane ? [{ label, lane, box: boxAround([...label.leader]) }] : [];
  });
  return led.flatMap((one, index) =>
    led
      .slice(index + 1)
      .filter(({ lane, box }) => lane !== one.lane && overlap(one.box, widened(box)))
      .map(({ label }) => `${said(one.label)} / ${said(label)}`),
  );
}

const widened = ({ x, y, width, height }: Label['box']) => ({
  ...{ x: x - 5, width: width + 10 },
  ...{ y: y - 8, height: height + 16 },
});
const said = ({ texts }: Label) => texts.map(({ text }) => text).join(' ');
