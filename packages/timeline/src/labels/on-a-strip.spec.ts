import { WORDS } from '../a-journey.fixture.js';
import { estimateWidth } from '../estimate-width.js';
import { readJourney } from '../journey/journey.js';
import { layOut } from '../layout.js';
import { fitLively } from '../time/window.js';
import { sample } from '../the-sample.fixture.js';

const view = sample('ko');

describe('A turn away from a goal one left long ago', () => {
  it.each([680, 720, 1200])('is told before the strip runs out softly, at %d px', (width) => {
    const [web] = view.goals;
    const pivots = view.pivots.filter(({ from }) => from.some(({ goalId }) => goalId === web!.id));
    const alone = { ...view, goals: [web!], pivots, milestones: [], decisions: [], today: '2022-11-27' };
    const journey = readJourney(alone, view.goals);
    const scene = layOut(journey, {
      ...{ window: fitLively(journey, 0.03), size: { width, height: 264 }, orientation: 'right' },
      ...{ strip: true, margin: 0, gap: 22, words: WORDS, locale: 'ko', measure: estimateWidth },
    });
    const told = scene.labels.find(({ of }) => of.noun === 'pivot')!;
    expect(told.texts.length).toBeGreaterThan(1);
    expect(told.box.x + told.box.width).toBeLessThanOrEqual(width - 40);
  });
});
