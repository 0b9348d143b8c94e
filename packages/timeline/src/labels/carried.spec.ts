import { aGoal, aJourney, aMilestone, WORDS } from '../a-journey.fixture.js';
import { estimateWidth } from '../estimate-width.js';
import { readJourney } from '../journey.js';
import { layOut } from '../layout.js';
import type { Label, Scene, Window } from '../scene.js';
import { overlap } from './obstacles.js';

const goals = [aGoal(1, '수학', [['pursuing', '2015/..']]), aGoal(2, '그림', [['exploring', '2016/..']])];
const journey = readJourney(
  aJourney({
    goals,
    milestones: Array.from({ length: 300 }, (_, index) => {
      const day = String(1 + (index % 28)).padStart(2, '0');
      const actual = `${2016 + (index % 5)}-${String(1 + (index % 12)).padStart(2, '0')}-${day}`;
      return aMilestone(10 + index, `${index}번째 일`, 'book', 'done', {
        goalId: goals[index % 2]!.id,
        actual,
      });
    }),
  }),
);
const options = {
  size: { width: 1280, height: 640 },
  orientation: 'right' as const,
  words: WORDS,
  locale: 'ko' as const,
  measure: estimateWidth,
};
const DAY = 17_200;
const at = (first: number, days = 300): Window => ({ first, last: first + days });
const atRest = (window: Window) => layOut(journey, { ...options, window });
const passing = (before: Scene, window: Window) =>
  layOut(journey, { ...options, window, passing: { before, aside: 0 } });
const named = ({ labels }: Scene, label: Label) =>
  labels.find(({ of }) => of.noun === label.of.noun && of.id === label.of.id);
const ofMarks = ({ labels }: Scene) => labels.filter(({ of }) => of.noun === 'milestone');

describe('words, while one moves', () => {
  it('stay with their marks', () => {
    const before = atRest(at(DAY));
    const pixels = (5 / 300) * 1280;
    const after = passing(before, at(DAY + 5));
    const inside = ofMarks(before).filter(({ box }) => box.x > 200 && box.x + box.width < 1200);
    expect(inside.length).toBeGreaterThan(5);
    const moved = inside.map((label) => named(after, label));
    expect(moved.map((label) => label?.box.y)).toEqual(inside.map(({ box }) => box.y));
    for (const [index, label] of moved.entries())
      expect(label!.box.x).toBeCloseTo(inside[index]!.box.x - pixels, 6);
  });

  it('come with what comes into sight', () => {
    let scene = atRest(at(DAY));
    const first = new Set(ofMarks(scene).map(({ of }) => of.id));
    for (let day = 0; day < 300; day += 3) scene = passing(scene, at(DAY + day));
    expect(ofMarks(scene).filter(({ of }) => !first.has(of.id)).length).toBeGreaterThan(10);
  });

  it('never lie over each other, nor stay with what went into a crowd', () => {
    let scene = atRest(at(DAY, 150));
    for (let days = 150; days < 1_800; days *= 1.04) {
      scene = passing(scene, at(DAY - (days - 150) / 2, days));
      const { labels, marks } = scene;
      const over = labels.filter((one, index) =>
        labels.slice(index + 1).some((other) => overlap(one.box, other.box)),
      );
      expect(over).toEqual([]);
      const crowded = new Set(marks.flatMap((mark) => (mark.noun === 'cluster' ? mark.ids : [])));
      expect(labels.filter(({ of }) => crowded.has(of.id))).toEqual([]);
    }
  });

  it('stay when pictures come too slowly, and bands keep their water and one string', () => {
    const before = atRest(at(DAY));
    const passing = { before, aside: 0 };
    const [whole, spare] = [false, true].map((spare) =>
      layOut(journey, { ...options, window: at(DAY + 5), passing: { ...passing, spare } }),
    ) as [Scene, Scene];
    expect(spare.labels).toEqual(whole.labels);
    expect(spare.bands.map(({ flows }) => flows.map(({ water }) => water))).toEqual(
      whole.bands.map(({ flows }) => flows.map(({ water }) => water)),
    );
    for (const { flows } of spare.bands) for (const { strings } of flows) expect(strings).toHaveLength(1);
  });

  it('have at rest the places they would have had anyway', () => {
    const window = at(DAY + 40);
    const there = JSON.stringify(atRest(window));
    passing(atRest(at(DAY)), window);
    expect(JSON.stringify(atRest(window))).toBe(there);
  });
});
