import { aGoal, aJourney, aMilestone, aPivot, aReflection, id, WORDS } from '../a-journey.fixture.js';
import { estimateWidth } from '../estimate-width.js';
import { readJourney } from './journey.js';
import { layOut } from '../layout.js';
import { onlyWith } from './only-with.js';
import { fitAll } from '../time/window.js';

const web = aGoal(1, '웹 백엔드', [['pursuing', '2020-03/2021-07']]);
const nlp = aGoal(2, '자연어처리', [['pursuing', '2021-07/..']]);
const journey = readJourney(
  aJourney({
    goals: [web, nlp],
    milestones: [
      aMilestone(10, '기계학습', 'course', 'done', { goalId: nlp.id, actual: '2021-41' }),
      aMilestone(11, '책', 'book', 'done', { goalId: nlp.id, actual: '2021-11-02' }),
      aMilestone(12, '언젠가', 'book', 'planned', { goalId: nlp.id }),
    ],
    reflections: [{ ...aReflection(20, '세어 보다', '2021-11-24'), milestoneIds: [id(11)] }],
    pivots: [aPivot(30, [[web.id, 'set_aside']], nlp.id, '2021-07')],
  }),
);
const entriesIn = (lane: number, ...ids: number[]) =>
  onlyWith(journey, new Set(ids.map(id))).lanes[lane]!.entries.map((entry) => entry.id);

describe('A journey with only some of what lies on it', () => {
  it('keeps its bands and their order', () => {
    expect(onlyWith(journey, new Set()).lanes.map((lane) => [lane.id, lane.entries, lane.extent])).toEqual([
      [web.id, [], null],
      [nlp.id, [], null],
    ]);
  });

  it('leaves a text on the band of its milestone, also when that is not among them', () => {
    expect(entriesIn(1, 20)).toEqual([id(20)]);
    expect(entriesIn(1, 10, 12)).toEqual([id(10)]);
  });

  it('keeps the water of a turn, without its ring and its words', () => {
    const scene = (ids: Set<string>) =>
      layOut(onlyWith(journey, ids), {
        ...{ window: fitAll(journey), size: { width: 1280, height: 640 }, orientation: 'right' },
        ...{ words: WORDS, locale: 'ko', measure: estimateWidth },
      });
    const [bare, whole] = [scene(new Set()), scene(new Set([id(30)]))];
    expect(bare.ribbons).toHaveLength(whole.ribbons.length);
    expect(bare.ribbons.length).toBeGreaterThan(0);
    expect([bare.marks.length, whole.marks.length]).toEqual([0, 1]);
    expect(bare.labels.every(({ of }) => of.noun === 'goal')).toBe(true);
  });

  it('leaves out what has no date, too', () => {
    expect(onlyWith(journey, new Set([id(11)])).sometime).toEqual([]);
    expect(onlyWith(journey, new Set([id(12)])).sometime).toHaveLength(1);
  });
});
