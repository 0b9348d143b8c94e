import type { TimelineView } from '@ullim/types/timeline';
import { sceneOf } from './a-journey.fixture.js';
import type { Box, Label, Mark, Point, Scene } from './scene.js';
import { sample } from './the-sample.fixture.js';

/** As the app gives it room at these widths of a window. */
const SIZES: [width: number, height: number, orientation: Scene['orientation']][] = [
  [360, 520, 'down'],
  [768, 560, 'right'],
  [1280, 592, 'right'],
  [2560, 1180, 'right'],
];

/** A scene that changed is looked at, and then written anew: npx jest golden -u. */
describe('The sample journey', () => {
  for (const locale of ['ko', 'en'] as const)
    for (const [width, height, orientation] of SIZES)
      it(`at ${width} px in ${locale} is drawn as it was looked at`, () => {
        const view = sample(locale);
        const scene = sceneOf(view, { size: { width, height }, orientation, locale });
        expect(`\n${told(scene, view).join('\n')}\n`).toMatchSnapshot();
      });
});

/** A scene in lines that one can read and compare; to whole pixels. */
function told(scene: Scene, { goals }: TimelineView): string[] {
  return [
    ...scene.axis.terms.map(({ name, box, vacation }) =>
      line(vacation ? 'vacation' : 'term', name?.text ?? '·', at(box)),
    ),
    ...scene.axis.years.map(({ name, tick: [from] }) => line('year', name?.text ?? '·', point(from))),
    ...scene.bands.map(({ goalId, dye, flows }) =>
      line(
        'band',
        goals.find(({ id }) => id === goalId)!.name,
        dye,
        ...flows.map(({ water, strings }) => `${strings.length} strings ${reach(water)}`),
      ),
    ),
    ...scene.ribbons.map(({ fromDye, toDye, strings, water, ring }) =>
      line(
        'ribbon',
        `${fromDye} to ${toDye}`,
        `${strings.length} strings`,
        reach(water),
        `ring ${point(ring)}`,
      ),
    ),
    ...scene.threads.map(({ from, to }) => line('thread', `${point(from)} to ${point(to)}`)),
    ...scene.textures.map(({ dye, hairs }) => line('texture', dye ?? 'ink', `${hairs.length} hairs`)),
    ...scene.spans.map(({ from, to, haze }) =>
      line(haze ? 'haze' : 'span', `${point(from)} to ${point(to)}`),
    ),
    ...scene.plans.map(({ bar }) => line('plan', at(bar))),
    ...scene.ghosts.map(({ bar, hop }) => line('ghost', at(bar), hop ? `hops to ${point(hop.to)}` : 'stays')),
    ...scene.arcs.map(({ curves }) =>
      line('arc', ...curves.map(({ from, to }) => `${point(from)} to ${point(to)}`)),
    ),
    ...scene.unchosen.map(({ dye, curve }) =>
      line('not chosen', dye, `${point(curve.from)} to ${point(curve.to)}`),
    ),
    ...scene.levels.map(({ text, box }) => line('level', text.text, at(box))),
    ...scene.brackets.map(({ box }) => line('bracket', at(box))),
    ...(scene.today ? [line('today', point(scene.today.line[0]))] : []),
    ...scene.marks.map((mark) => line('mark', whatOf(mark), point(mark.at))),
    ...scene.labels.map((label) =>
      line(
        'label',
        label.of.noun,
        wordsOf(label),
        at(label.box),
        ...(label.leader ? [led(label.leader)] : []),
      ),
    ),
    ...(scene.rack ? [line('rack', ...scene.rack.labels.map(wordsOf))] : []),
    line('items', String(scene.items.length)),
  ];
}

const line = (...parts: string[]) => parts.join(' | ');
const point = ([x, y]: Point) => `${Math.round(x)},${Math.round(y)}`;
const at = ({ x, y, width, height }: Box) => `${point([x, y])} ${Math.round(width)}x${Math.round(height)}`;
const led = (leader: readonly Point[]) => `led ${leader.map(point).join(' ')}`;
const wordsOf = ({ texts }: Label) => texts.map(({ text }) => text).join(' / ');

function reach(points: readonly Point[]): string {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return `${point([Math.min(...xs), Math.min(...ys)])} to ${point([Math.max(...xs), Math.max(...ys)])}`;
}

function whatOf(mark: Mark): string {
  if (mark.noun === 'cluster') return `${mark.ids.length} things`;
  if (mark.noun !== 'milestone') return mark.noun;
  return [
    mark.kind,
    mark.dye ?? 'ink',
    mark.solid ? 'solid' : 'hollow',
    ...(mark.faint ? ['faint'] : []),
  ].join(' ');
}
