import { aGoal, aJourney, aMilestone, id, WORDS } from './a-journey.fixture.js';
import { estimateWidth } from './estimate-width.js';
import { readJourney } from './journey/journey.js';
import { layOut } from './layout.js';
import { layOutWith, type Pen } from './laying-out.js';
import { pen } from './pen.js';
import { drawRough } from './paint/draw-rough.js';
import type { Scene } from './scene.js';
import { fitAll } from './time/window.js';

describe('A river before its words have come', () => {
  const goal = aGoal(1, '자연어처리', [['pursuing', '2021-09/..']]);
  const course = aMilestone(10, '기계학습', 'course', 'done', { goalId: id(1), actual: '2021-41' });
  const someday = aMilestone(11, '언젠가 읽을 책', 'book', 'planned', { goalId: id(1) });
  const journey = readJourney(aJourney({ goals: [goal], milestones: [course, someday] }));
  const options = {
    ...{ window: fitAll(journey), size: { width: 1280, height: 640 }, orientation: 'right' as const },
    ...{ words: WORDS, locale: 'ko' as const, measure: estimateWidth },
  };
  const whole = layOut(journey, options);

  it('has its water and marks where they will be, and nothing to point at', () => {
    const early = layOutWith(journey, options, () => null);
    expect([early.labels, early.items, stringsOf(early)]).toEqual([[], [], []]);
    expect(whole.labels.length).toBeGreaterThan(1);
    expect(stringsOf(whole).length).toBeGreaterThan(0);
    const rackless = { ...whole, rack: early.rack };
    expect(drawRough(early)).toEqual(drawRough(rackless));
  });

  it('gets its words without being laid out again', () => {
    let come: Pen | null = null;
    const scene = layOutWith(journey, options, () => come);
    expect(scene.labels).toEqual([]);
    expect(scene.rack).toEqual({ ...whole.rack, name: null, marks: [], labels: [] });
    come = pen;
    expect(scene.labels).toEqual(whole.labels);
    expect(scene.items).toEqual(whole.items);
    expect(scene.bands).toEqual(whole.bands);
    expect(scene.rack).toEqual(whole.rack);
  });
});

const stringsOf = ({ bands }: Scene) => bands.flatMap(({ flows }) => flows.flatMap(({ strings }) => strings));
