import fc from 'fast-check';
import { aDecision, aGoal, aJourney, aMilestone, id, WORDS } from './a-journey.fixture.js';
import { adrift, isName } from './adrift.js';
import { estimateWidth } from './estimate-width.js';
import { readJourney } from './journey/journey.js';
import { overlap } from './labels/obstacles.js';
import { layOut, type LayoutOptions } from './layout.js';
import type { Box } from './scene.js';

const goals = [
  aGoal(1, '웹 백엔드', [['pursuing', '2015-03/..']]),
  aGoal(2, '수학', [['pursuing', '2018-03/..']]),
];
const milestones = Array.from({ length: 60 }, (_, index) =>
  aMilestone(100 + index, `${index}번째로 배운 것`, 'book', 'done', {
    goalId: id(1 + (index % 2)),
    actual: `${2016 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}-15`,
  }),
);
const journey = readJourney(aJourney({ goals, milestones }));
const options: LayoutOptions = {
  ...{ window: { first: 17_200, last: 17_900 }, size: { width: 1000, height: 600 }, orientation: 'right' },
  ...{ words: WORDS, locale: 'ko', measure: estimateWidth, margin: 40, scroll: 0, outside: 500 },
};
const before = layOut(journey, options);
const seenFrom = (first: number, last: number) => ({ ...options, window: { first, last } });

describe('A picture that is moved', () => {
  it('has its marks where they would be, had it been worked out anew', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -300, max: 300 }),
        fc.double({ min: 0.75, max: 1.4, noNaN: true }),
        (days, closer) => {
          const span = 700 / closer;
          const there = seenFrom(17_200 + days, 17_200 + days + span);
          const drifting = adrift(before, journey, there, 0);
          fc.pre(drifting !== null);
          const anew = new Map(layOut(journey, there).marks.map(({ id, at }) => [id, at]));
          const known = drifting!.scene.marks.filter(({ id }) => anew.has(id));
          expect(known.length).toBeGreaterThan(3);
          for (const { id, at } of known) expect(at[0]).toBeCloseTo(anew.get(id)![0], 6);
          const { stretch, shift } = drifting!;
          const first = before.marks[0]!;
          const moved = drifting!.scene.marks.find(({ id }) => id === first.id);
          if (moved) expect(first.at[0] * stretch + shift).toBeCloseTo(moved.at[0], 6);
        },
      ),
    );
  });

  it('keeps words with their marks, and none over another', () => {
    const { scene } = adrift(before, journey, seenFrom(17_100, 18_000), 0)!;
    expect(scene.labels.length).toBeGreaterThan(3);
    scene.labels.forEach((label, index) => {
      for (const other of scene.labels.slice(index + 1)) expect(overlap(label.box, other.box)).toBe(false);
    });
    for (const { of, leader } of scene.labels) {
      const mark = scene.marks.find(({ id }) => id === of.id);
      if (mark && leader) expect(leader[0]![0]).toBeCloseTo(mark.at[0], 6);
    }
  });

  it('tells where words would stand that gave way to others, since all else goes along as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (days) => {
        const { scene, hidden, stretch, shift } = adrift(
          before,
          journey,
          seenFrom(17_200 + days, 17_900 + days),
          0,
        )!;
        expect(stretch).toBe(1);
        const seen = before.labels.flatMap((label) => {
          const x = label.box.x + shift;
          return isName(label) || x > 1000 || x + label.box.width < 0 ? [] : { ...label.box, x };
        });
        const rounded = (boxes: Box[]) => boxes.map(({ x, y }) => [Math.round(x), y].join()).sort();
        const kept = scene.labels.flatMap((label) => (isName(label) ? [] : label.box));
        expect(rounded([...kept, ...hidden])).toEqual(rounded(seen));
      }),
    );
    const gaveWay = [-200, -100, 100, 200].flatMap(
      (days) => adrift(before, journey, seenFrom(17_200 + days, 17_900 + days), 0)!.hidden,
    );
    expect(gaveWay.length).toBeGreaterThan(0);
  });

  it('holds the name of a band at the edge, under the axis of the new days', () => {
    const { scene } = adrift(before, journey, seenFrom(17_350, 18_050), 0)!;
    expect(scene.labels.find(({ of }) => of.id === id(1))!.box.x).toBe(40);
    expect(scene.axis).toEqual(layOut(journey, seenFrom(17_350, 18_050)).axis);
  });

  it('says how much of it was laid out, and is worked out anew where that is little, or when one comes much closer', () => {
    expect(adrift(before, journey, seenFrom(17_300, 18_000), -12)).toMatchObject({ aside: -12, covered: 1 });
    expect(adrift(before, journey, seenFrom(16_500, 18_600), 0)!.covered).toBeCloseTo(2 / 3, 6);
    expect(adrift(before, journey, seenFrom(17_700, 18_400), 0)!.covered).toBeCloseTo(11 / 14, 6);
    expect(adrift(before, journey, seenFrom(18_000, 18_700), 0)).toBeNull();
    expect(adrift(before, journey, seenFrom(17_500, 17_550), 0)).toBeNull();
    expect(adrift(before, journey, seenFrom(12_000, 22_000), 0)).toBeNull();
  });

  it('holds what has the focus where its mark now is, whatever it is', () => {
    const there = seenFrom(17_350, 18_050);
    const anew = layOut(journey, there);
    const cluster = before.marks.find((mark) => mark.noun === 'cluster' && mark.at[0] > 400);
    const hidden = cluster?.noun === 'cluster' ? cluster.ids : [];
    const alone = before.items.find(({ noun, boxes }) => noun === 'milestone' && boxes[0]!.x > 400)!.id;
    for (const held of [alone, id(2), ...hidden.slice(0, 1)]) {
      const { scene } = adrift(before, journey, there, 0, new Set([held]))!;
      expect(scene.items.length).toBe(1);
      const [item] = scene.items;
      const mark = scene.marks.find((each) => each.id === item!.id);
      const [box] = item!.boxes;
      if (mark) expect(box!.x + box!.width / 2).toBeCloseTo(mark.at[0], 6);
      else expect(box).toEqual(scene.labels.find(({ of }) => of.id === held)!.box);
      expect(box!.y).toBeCloseTo(anew.items.find((each) => each.id === item!.id)!.boxes[0]!.y, 6);
    }
    expect(adrift(before, journey, there, 0)!.scene.items).toEqual([]);
  });

  it('holds what has no date where it rests', () => {
    const book = aMilestone(900, '언젠가', 'book', 'planned');
    const resting = readJourney(aJourney({ goals, milestones: [...milestones, book] }));
    const scene = layOut(resting, options);
    const moved = adrift(scene, resting, seenFrom(17_350, 18_050), -30, new Set([book.id]))!.scene;
    expect(moved.items).toEqual(scene.items.filter((item) => item.id === book.id));
  });

  it('holds what has no date and no room in its row at the count of these', () => {
    const books = Array.from({ length: 40 }, (_, index) =>
      aMilestone(900 + index, `언젠가 ${index}`, 'book', 'planned'),
    );
    const resting = readJourney(aJourney({ goals, milestones: [...milestones, ...books] }));
    const scene = layOut(resting, options);
    const there = seenFrom(17_350, 18_050);
    const { more } = scene.rack!;
    for (const held of [more!.id, more!.ids[3]!])
      expect(adrift(scene, resting, there, -30, new Set([held]))!.scene.items).toEqual([
        { noun: 'cluster', id: more!.id, boxes: [more!.box], outlines: [] },
      ]);
    expect(adrift(scene, resting, there, -30, new Set([books[0]!.id]))!.scene.items).toHaveLength(1);
  });

  it('keeps the words of an old plan at its outline, and what was expected on its arc', () => {
    const plan = aMilestone(901, '논문', 'paper', 'planned', {
      ...{ goalId: id(2), firstPlanned: '2017-05/2017-06', planned: '2018-06/2018-07' },
    });
    const decision = aDecision(902, '대학원에 갈까', [id(1)], {
      ...{ decidedOn: '2017-04-01', lookBackOn: '2018-10-01', expectation: '한 해는 걸릴 것이다' },
    });
    const few = readJourney(aJourney({ goals, milestones: [plan], decisions: [decision] }));
    const scene = layOut(few, options);
    const { scene: moved, stretch, shift } = adrift(scene, few, seenFrom(17_150, 18_000), 0)!;
    const middles = (noun: string) =>
      [scene, moved].map(({ labels }) => {
        const { box } = labels.find(({ of }) => of.noun === noun)!;
        return box.x + box.width / 2;
      }) as [number, number];
    const [before, after] = middles('expectation');
    expect(after).toBeCloseTo(before * stretch + shift, 6);
    const [{ bar }] = scene.ghosts as [(typeof scene.ghosts)[number]];
    const outline = bar.x + bar.width / 2;
    const [said, now] = middles('ghost');
    expect(now - said).toBeCloseTo(outline * stretch + shift - outline, 6);
  });
});
