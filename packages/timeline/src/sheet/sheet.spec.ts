import { aGoal, aJourney, aMilestone, aReflection, INK, sceneOf, WORDS } from '../a-journey.fixture.js';
import { drawSheet } from './draw-sheet.js';
import { estimateWidth } from '../estimate-width.js';
import { paintShapes, type Canvas } from '../paint/paint-canvas.js';
import { svgOf } from '../paint/paint-svg.js';
import type { Shape } from '../paint/shapes.js';
import { sheetOf } from './sheet.js';

const goal = aGoal(1, '자연어처리', [['pursuing', '2021-03/..']]);
const journey = aJourney({
  goals: [goal],
  milestones: [
    aMilestone(10, '통계', 'course', 'done', { goalId: goal.id, actual: '2021-05' }),
    aMilestone(11, '말뭉치', 'book', 'planned'),
    aMilestone(13, '말놀이', 'competition', 'done', { goalId: goal.id, actual: '2021-08' }),
  ],
  reflections: [aReflection(12, '언어 먼저', '2021-12-20', [goal.id])],
});
const scene = sceneOf(journey);
const options = {
  words: { ...WORDS, plan: '계획', strings: '줄의 수가 울림', study: '공부한 시간' },
  measure: estimateWidth,
  margin: 40,
};

describe('A sheet', () => {
  it('has the title over the scene and the meaning of what is seen under it', () => {
    const sheet = sheetOf(scene, { ...options, title: '여정' });
    expect(sheet.title.map(({ text }) => text)).toEqual(['여정']);
    expect(sheet.title[0]!.at[1]).toBeLessThan(sheet.sceneAt[1]);
    expect(sheet.legend.map(({ name }) => name.text)).toEqual([
      ...['수업', '책', '대회', '글', '줄의 수가 울림', '계획'],
    ]);
    const foot = sheet.sceneAt[1] + scene.size.height;
    for (const { name } of sheet.legend) expect(name.at[1]).toBeGreaterThan(foot);
    expect(sheet.size.height).toBeGreaterThan(foot);
  });

  it('tells of hours of study where some are seen, and of strings where there is a goal', () => {
    const hours = [{ on: '2021-10-04', minutes: 90, goalId: null, milestoneId: null }];
    const meant = sheetOf(sceneOf(aJourney({ study: hours })), { ...options, title: '' }).legend;
    expect(meant.map(({ name }) => name.text)).toEqual(['공부한 시간']);
    expect(
      flat(drawSheet(sheetOf(scene, { ...options, title: '' }))).filter(({ type }) => type === 'hairs'),
    ).not.toHaveLength(0);
  });

  it('leaves no room for a title that is not there', () => {
    expect(sheetOf(scene, { ...options, title: '  ' })).toMatchObject({ title: [], sceneAt: [0, 0] });
  });

  it('breaks a long title once and shortens what is still too long', () => {
    const title = '아주 긴 이름을 가진 여정 '.repeat(20);
    const lines = sheetOf(scene, { ...options, title }).title;
    expect(lines).toHaveLength(2);
    expect(lines[1]!.text).toMatch(/…$/);
    for (const { text, font } of lines)
      expect(estimateWidth(text, font)).toBeLessThanOrEqual(scene.size.width - 80);
    expect(sheetOf(scene, { ...options, title: '가'.repeat(300) }).title).toHaveLength(1);
  });

  it('has a legend of several rows where the paper is narrow', () => {
    const narrow = sceneOf(journey, { orientation: 'down', size: { width: 240, height: 700 }, margin: 16 });
    const { legend, size } = sheetOf(narrow, { ...options, title: '', margin: 16 });
    expect(new Set(legend.map(({ name }) => name.at[1])).size).toBeGreaterThan(1);
    for (const { name } of legend) {
      expect(name.at[0] + estimateWidth(name.text, name.font)).toBeLessThanOrEqual(size.width);
      expect(name.at[1]).toBeLessThan(size.height);
    }
  });

  it('is drawn by both painters with the same texts', () => {
    const sheet = sheetOf(scene, { ...options, title: '나의 <여정>' });
    const shapes = drawSheet(sheet);
    const texts = flat(shapes).flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
    expect(texts).toContain('나의 <여정>');
    const svg = svgOf(shapes, sheet.size, INK, { title: 'a & b', note: '</metadata>', css: 'a{b:"c"}' });
    // The paper under letters is written, too.
    expect([...svg.matchAll(/<text (?![^>]*stroke-width="4")/g)]).toHaveLength(texts.length);
    expect(svg).toContain('<style>a{b:&#34;c&#34;}</style>');
    expect(svg).toContain('<metadata>&#60;/metadata&#62;</metadata>');
    expect(written(shapes)).toEqual(texts);
  });
});

function flat(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) =>
    shape.type === 'clip' || shape.type === 'moved' ? flat(shape.shapes) : [shape],
  );
}

/** What a canvas is told to write. */
function written(shapes: readonly Shape[]): string[] {
  const texts: string[] = [];
  Object.assign(globalThis, { Path2D: class {} });
  const acts: Record<string, unknown> = {
    fillText: (text: string) => texts.push(text),
    createLinearGradient: () => ({ addColorStop: () => undefined }),
  };
  const canvas = new Proxy({} as Canvas, {
    get: (target, name) => acts[String(name)] ?? (() => target),
    set: () => true,
  });
  paintShapes(canvas, shapes, INK);
  return texts;
}
