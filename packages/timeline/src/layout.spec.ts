import {
  aDecision,
  aGoal,
  aJourney,
  aMilestone,
  aPivot,
  aReading,
  aReflection,
  aReview,
  firstPlace,
  gradeOf,
  id,
  sceneOf,
} from './a-journey.fixture.js';
import { estimateWidth } from './estimate-width.js';
import { hitTest } from './hit-test.js';
import { readJourney } from './journey/journey.js';
import { overlap } from './labels/obstacles.js';
import type { GoalView } from '@ullim/types/goal';
import type { Level } from '@ullim/types/resonance-reading';
import { dayNumber } from '@ullim/types/honest-date/day';
import type { MilestoneMark, Scene } from './scene.js';

const nlp = aGoal(1, '자연어처리', [['pursuing', '2021-09/..']]);
const vision = aGoal(2, '컴퓨터 비전', [['exploring', '2021-11/..']]);
const web = aGoal(3, '웹 백엔드', [
  ['pursuing', '2020-24/2021-07'],
  ['set_aside', '2021-07/..'],
]);
const journey = aJourney({
  goals: [nlp, vision, web],
  milestones: [
    aMilestone(10, '스팸 메일 분류기', 'project', 'done', {
      goalId: nlp.id,
      actual: '2021-11-15/2021-12-06',
      evidence: [firstPlace],
    }),
    aMilestone(11, '기계학습', 'course', 'done', {
      goalId: nlp.id,
      actual: '2021-41',
      evidence: [gradeOf('A+')],
    }),
    aMilestone(12, '학부 연구생', 'membership', 'under_way', { goalId: nlp.id, actual: '2021-10/..' }),
    aMilestone(13, '논문 세 편', 'paper', 'planned', {
      goalId: vision.id,
      planned: '2022-03/2022-04',
      firstPlanned: '2022-01/2022-02',
    }),
    aMilestone(14, '영상 처리 자격', 'certificate', 'planned', { goalId: vision.id }),
    aMilestone(15, '책 한 권', 'book', 'done', { goalId: web.id, actual: '2021' }),
    aMilestone(16, '학교 해커톤', 'competition', 'done', { actual: '2021-08-20' }),
  ],
  reflections: [aReflection(20, '조용해졌다', '2021-05-24', [web.id])],
});
const scene = sceneOf(journey);
const markOf = (number: number) => scene.marks.find((mark) => mark.id === id(number)) as MilestoneMark;

describe('A journey drawn', () => {
  it('shows its goals by their first day, each in its dye', () => {
    expect(scene.bands.map(({ goalId, dye }) => [goalId, dye])).toEqual([
      [web.id, web.dye],
      [nlp.id, nlp.dye],
      [vision.id, vision.dye],
    ]);
  });

  it('tells stances by the string: whole while pursuing, dashed while exploring', () => {
    const stringsOf = (goalId: string) =>
      scene.bands.find((band) => band.goalId === goalId)!.flows.flatMap(({ strings }) => strings);
    expect(stringsOf(nlp.id).map(({ dash }) => dash)).toEqual([null]);
    expect(stringsOf(vision.id).map(({ dash }) => dash?.pattern)).toEqual([[5, 3.5]]);
  });

  it('sounds as many strings as the goal echoes, and one where nobody said', () => {
    const heard = (...levels: [Level, string][]) => {
      const readings = levels.map(([level, on], index) => aReading(60 + index, nlp.id, level, on));
      const { flows } = sceneOf(aJourney({ goals: [nlp], readings })).bands[0]!;
      const alongs = flows[0]!.water.map(([x]) => x);
      const middle = (Math.min(...alongs) + Math.max(...alongs)) / 2;
      return flows[0]!.strings.filter(({ points }) => points[0]![0] <= middle && points.at(-1)![0] >= middle)
        .length;
    };
    expect(heard()).toBe(1);
    expect(heard([1, '2021-10'])).toBe(1);
    expect(heard([5, '2021-10'])).toBe(5);
    expect(heard([3, '2021-09-15'], [3, '2021-12'])).toBe(3);
  });

  it('lets strings fall silent one after the other as the echo fades', () => {
    const readings = [aReading(60, nlp.id, 5, '2021-09-20'), aReading(61, nlp.id, 2, '2021-12-20')];
    const [flow] = sceneOf(aJourney({ goals: [nlp], readings })).bands[0]!.flows;
    const ends = flow!.strings.map(({ points }) => points.at(-1)![0]);
    expect(ends).toHaveLength(5);
    const silenced = ends.slice(2);
    expect([...silenced].sort((a, b) => b - a)).toEqual(silenced);
    expect(ends[0]).toBe(ends[1]);
    expect(silenced[0]!).toBeLessThan(ends[0]!);
  });

  it('thins the water to half where more than half a year passes without a word', () => {
    const old = aGoal(7, '수학', [['pursuing', '2019-01-01/..']]);
    const thinnest = (...days: string[]) => {
      const readings = days.map((day, index) => aReading(60 + index, old.id, 4, day));
      const { stops } = sceneOf(aJourney({ goals: [old], readings })).bands[0]!.flows[0]!.waterFade;
      return Math.min(...stops.slice(0, -1).map(([, alpha]) => alpha));
    };
    expect(thinnest('2021-07-20')).toBe(1);
    expect(thinnest('2019-06-01', '2021-12-01')).toBeCloseTo(0.5, 5);
  });

  it('hangs hairs from the edge of a band, the longer the more one studied', () => {
    const studied = (on: string, minutes: number) => ({ on, minutes, goalId: nlp.id, milestoneId: null });
    const { textures } = sceneOf(
      aJourney({
        goals: [nlp],
        milestones: [aMilestone(10, '강의', 'lecture', 'done', { goalId: nlp.id, actual: '2021-09-20' })],
        study: [studied('2021-10-04', 120), studied('2021-11-08', 600), studied('2021', 900)],
      }),
    );
    const [few, many] = textures[0]!.hairs.map(([[, from], [, to]]) => to - from);
    expect(textures[0]!.hairs).toHaveLength(2);
    expect(many!).toBeGreaterThan(few!);
    expect(many!).toBeLessThanOrEqual(14);
  });

  it('lets a band that was set aside run out, without a hard end', () => {
    const [flow] = scene.bands[0]!.flows;
    expect(flow!.waterFade.stops[0]![1]).toBe(0);
    expect(flow!.waterFade.stops.at(-1)![1]).toBe(0);
  });

  it('draws what happened solid and what is planned hollow', () => {
    expect([markOf(10).solid, markOf(12).solid, markOf(13).solid]).toEqual([true, true, false]);
    expect(scene.plans.map((plan) => plan.id)).toEqual([id(13)]);
  });

  it('draws what goes on up to today', () => {
    const span = scene.spans.find((each) => each.id === id(12))!;
    expect(span.to[0]).toBeCloseTo(scene.today!.line[0][0], 5);
  });

  it('lets a course fill its semester, and a book lie somewhere in its year', () => {
    expect(scene.spans.find((span) => span.id === id(11))!.haze).toBe(false);
    const book = scene.spans.find((span) => span.id === id(15))!;
    expect(book.haze).toBe(true);
    expect(markOf(15).at[0]).toBeCloseTo((book.from[0] + book.to[0]) / 2, 0);
  });

  it('leaves the outline of a moved plan in its old place, with a hop to the new one', () => {
    const [ghost] = scene.ghosts;
    expect(ghost!.bar.x).toBeLessThan(scene.plans[0]!.bar.x);
    expect(ghost!.hop!.to[0]).toBeCloseTo(markOf(13).at[0], 5);
  });

  it('has a place for what has no date, and a quiet lane for what has no goal', () => {
    expect(scene.rack!.marks.map((mark) => mark.id)).toEqual([id(14)]);
    expect(markOf(16)).toMatchObject({ dye: null, laneId: 'none' });
  });

  it('hangs a seal over a first place, and draws its mark larger', () => {
    const [seal, name] = scene.labels.filter(({ of }) => of.id === id(10));
    expect(seal!.texts.map(({ text }) => text)).toEqual(['1위']);
    expect(seal!.chip!.dye).toBe(nlp.dye);
    expect(seal!.leader![0]![0]).toBe(markOf(10).at[0]);
    expect(name!.texts.map(({ text }) => text)).toEqual(['스팸 메일 분류기']);
    expect(markOf(10).scale / markOf(11).scale).toBeCloseTo(1.25, 5);
  });

  it('names terms on the axis and marks vacations', () => {
    expect(scene.axis.terms.filter(({ vacation }) => vacation).length).toBeGreaterThan(2);
    expect(scene.axis.terms.map(({ name }) => name?.text)).toContain('여름방학');
    expect(scene.today!.name.text).toBe('오늘 12월 26일');
  });

  it('never lets a leader cross a text', () => {
    for (const { leader, of } of scene.labels)
      for (const { box, of: other } of scene.labels) {
        if (!leader || of.id === other.id) continue;
        const [[x0, y0], [x1, y1]] = [leader[0]!, leader.at(-1)!];
        const line = { x: x0, y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) };
        expect(overlap(line, box)).toBe(false);
      }
  });
});

describe('What one wrote and chose', () => {
  const lab: [string, string][] = [['연구실에는 적어도 1년', '2022-01/2022-12']];
  const chosen = aDecision(40, '언어와 비전 중', [nlp.id, vision.id], { decidedOn: '2021-08-29' }, lab);
  const told = aJourney({
    ...journey,
    decisions: [chosen, aDecision(41, '아직 정하지 않았다', [nlp.id])],
    pivots: [aPivot(30, [[web.id, 'set_aside']], nlp.id, '2021-09')],
    reviews: [aReview(50, '2021-41'), aReview(51, '2021-40')],
    readings: [{ ...aReading(60, nlp.id, 4, '2021-12-20'), reviewId: id(50) }],
  });
  const drawn = sceneOf(told);
  const marksOf = (noun: string) => drawn.marks.filter((mark) => mark.noun === noun);

  it('is drawn in ink on its goal: a decision on the first it names, a pivot where one arrived', () => {
    expect(marksOf('decision')).toMatchObject([{ id: chosen.id, laneId: nlp.id }]);
    expect(marksOf('pivot')).toMatchObject([{ id: id(30), laneId: nlp.id }]);
    expect(marksOf('review')).toMatchObject([{ id: id(50), laneId: nlp.id }, { id: id(51) }]);
  });

  it('tells a turn from either side when only one goal is drawn', () => {
    const namesOf = (goal: GoalView) =>
      readJourney({ ...told, goals: [goal] }).lanes.flatMap(({ entries }) =>
        entries.flatMap((entry) => (entry.noun === 'pivot' ? entry.names : [])),
      );
    expect(namesOf(web)).toEqual(['웹 백엔드 →']);
    expect(namesOf(nlp)).toEqual(['→ 자연어처리']);
  });

  it('is bounded by a bracket over its days, with the words on it', () => {
    const [bracket] = drawn.brackets;
    const plan = sceneOf(
      aJourney({
        ...told,
        milestones: [aMilestone(10, '', 'other', 'planned', { planned: '2022-01/2022-12' })],
      }),
      { window: drawn.window },
    ).plans[0]!;
    const xs = bracket!.line.map(([x]) => x);
    expect(Math.min(...xs)).toBeCloseTo(plan.bar.x, 5);
    expect(Math.max(...xs)).toBeCloseTo(plan.bar.x + plan.bar.width, 5);
    expect(drawn.labels.find(({ of }) => of.noun === 'constraint')!.texts[0]!.text).toBe(
      '연구실에는 적어도 1년',
    );
  });

  it('can be pointed at, the bracket too', () => {
    const { x, y, width } = drawn.brackets[0]!.box;
    expect(hitTest(drawn, x + width * 0.9, y + 1, 2)).toMatchObject({ noun: 'constraint' });
    const [diamond] = marksOf('decision');
    expect(hitTest(drawn, ...diamond!.at)).toMatchObject({ noun: 'decision', id: chosen.id });
  });

  it('has no bracket where that would run through words, and is told of at its decision', () => {
    const lab = aDecision(41, '연구실에 한 해 더 있을까', [nlp.id], { decidedOn: '2021-08-29' }, [
      ['그해는 있어야 한다', '2021-09/2022-06'],
    ]);
    const questions = Array.from({ length: 6 }, (_, index) =>
      aDecision(60 + index, '무엇을 먼저 할까, 그리고 그다음에는', [nlp.id], {
        decidedOn: `2021-${String(10 + (index % 3))}-0${index + 1}`,
      }),
    );
    const view = { ...told, pivots: [], reviews: [], decisions: [lab, ...questions] };
    const low = sceneOf(view, { size: { width: 800, height: 150 } });
    expect(low.brackets).toEqual([]);
    const item = low.items.find(({ noun }) => noun === 'constraint')!;
    const diamond = low.items.find(
      (each) => each.boxes.some(({ x }) => x === item.boxes[0]!.x) && each !== item,
    )!;
    expect(item.boxes[0]).toEqual(diamond.boxes[0]);
    const { x, y, width, height } = item.boxes[0]!;
    expect(hitTest(low, x + width / 2, y + height / 2)).not.toMatchObject({ noun: 'constraint' });
  });

  it('has no second foot where it has no end, and stands upright on a phone', () => {
    const open = aDecision(40, '언어와 비전 중', [nlp.id], { decidedOn: '2021-08-29' }, [
      ['있는 동안', '2021-09/..'],
    ]);
    expect(sceneOf({ ...told, decisions: [open] }).brackets[0]!.line).toHaveLength(3);
    const phone = { orientation: 'down', size: { width: 390, height: 700 } } as const;
    const [foot, start, end] = sceneOf(told, phone).brackets[0]!.line;
    expect(start![0]).toBe(end![0]);
    expect(foot![0]).toBeLessThan(start![0]);
  });

  it('is left out where none of its goals is drawn', () => {
    const alone = sceneOf({ ...told, goals: [web], readings: [] });
    expect(alone.brackets).toEqual([]);
    expect(alone.marks.filter(({ noun }) => noun === 'decision')).toEqual([]);
  });
});

describe('The paper it is drawn on', () => {
  const margin = 40;

  it('begins its words where the words of the page begin', () => {
    const { rack, axis } = sceneOf(journey, { margin });
    expect(rack!.name!.at[0]).toBe(margin);
    expect(axis.terms.find(({ name }) => name)!.name!.at[0]).toBeGreaterThanOrEqual(margin);
    expect(axis.years[0]!.name!.at[0]).toBeGreaterThanOrEqual(margin);
  });

  it('names the year one is in, not the one of which a few days are left', () => {
    const from = (day: string, last: string) => ({ first: dayNumber(day), last: dayNumber(last) });
    const yearsOf = (window: Scene['window']) =>
      sceneOf(journey, { window, margin: 40 }).axis.years.map(({ name }) => name?.text);
    expect(yearsOf(from('2020-12-30', '2021-08-01'))).toEqual(['2021']);
    expect(yearsOf(from('2020-09-01', '2021-08-01'))).toEqual(['2020', '2021']);
  });

  it('shortens what has no date only when the row is full, the longest first', () => {
    const titled = (titles: string[]) =>
      titles.map((title, index) => aMilestone(200 + index, title, 'other', 'planned'));
    const told = (titles: string[]) =>
      sceneOf(aJourney({ milestones: titled(titles) }), { margin }).rack!.labels.map(
        ({ texts }) => texts[0]!.text,
      );
    const long = '영어 논문을 빨리 읽는 법을 여러 사람에게 물어서 찾아보기';
    expect(told([long, '짧은 것'])).toEqual([long, '짧은 것']);
    const crowded = told([...Array<string>(4).fill(long), '짧은 것']);
    expect(crowded[0]).toMatch(/…$/);
    expect(crowded[4]).toBe('짧은 것');
  });

  it('counts what finds no room at its foot, and keeps free what is asked for', () => {
    const milestones = Array.from({ length: 30 }, (_, index) =>
      aMilestone(200 + index, `언젠가 할 일 ${index}`, 'other', 'planned'),
    );
    const size = { width: 360, height: 640 };
    const scene = sceneOf(aJourney({ milestones }), {
      orientation: 'down',
      size,
      margin: 16,
      footEnd: 112,
    });
    const { rack } = scene;
    expect(rack!.marks.length).toBeGreaterThan(0);
    const { count, box, ids } = rack!.more!;
    expect(count.text).toBe(`+${30 - rack!.marks.length}`);
    expect(rack!.marks.length + ids.length).toBe(30);
    for (const { box } of rack!.labels) expect(box.x + box.width).toBeLessThan(360 - 16 - 112);
    expect(box.x + box.width).toBeLessThan(360 - 112);
    // A finger finds it, also where it is not quite on it.
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    for (const [right, down] of [
      [0, -22],
      [0, 22],
      [22, 0],
    ] as const)
      expect(hitTest(scene, x + right, y + down, 14)).toMatchObject({ noun: 'cluster', id: 'more' });
  });

  it('is used calmly by few lanes: larger, and in the middle', () => {
    const one = sceneOf(aJourney({ goals: [nlp] }), { size: { width: 1280, height: 900 } });
    const ys = one.bands[0]!.flows.flatMap(({ water }) => water.map(([, y]) => y));
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    expect(bottom - top).toBeGreaterThan(20);
    expect((top + bottom) / 2).toBeCloseTo((58 + 900 - 16) / 2, 0);
  });

  it('can be a strip of one goal, with its terms under it and its name left to the page', () => {
    const size = { width: 1200, height: 220 };
    const strip = sceneOf(aJourney({ ...journey, goals: [nlp] }), { size, strip: true, margin: 0, gap: 22 });
    expect(strip.labels.some(({ of }) => of.noun === 'goal')).toBe(false);
    expect(strip.rack).toBeNull();
    for (const { name } of strip.axis.terms) if (name) expect(name.at[1]).toBeGreaterThan(188);
  });

  it('offers nothing to point at of a band that lies outside of it', () => {
    const day = scene.window.first;
    const items = sceneOf(journey, { window: { first: day - 4000, last: day - 3000 } }).items;
    expect(items.filter(({ boxes }) => boxes.length === 0)).toEqual([]);
    expect(items.filter(({ noun }) => noun === 'goal')).toEqual([]);
  });

  it('writes nothing where something else covers the right side of a phone', () => {
    const phone = { orientation: 'down', size: { width: 360, height: 700 }, margin: 16 } as const;
    const ends = ({ labels, axis }: Scene) => [
      ...labels.map(({ box }) => box.x + box.width),
      ...[...axis.terms, ...axis.years].flatMap(({ name }) =>
        name ? name.at[0] + estimateWidth(name.text, name.font) : [],
      ),
    ];
    expect(Math.max(...ends(sceneOf(journey, { ...phone, taken: 24 })))).toBeLessThanOrEqual(360 - 24);
    expect(Math.max(...ends(sceneOf(journey, phone)))).toBeGreaterThan(360 - 24);
  });

  it('keeps the names of upright bands off the bars beside them', () => {
    const tall = sceneOf(journey, { orientation: 'down', size: { width: 360, height: 1200 }, margin: 16 });
    for (const { of, box } of tall.labels)
      if (of.noun === 'goal')
        for (const { from, to, thickness } of tall.spans)
          expect(
            overlap(box, {
              x: from[0] - thickness / 2,
              y: from[1],
              width: thickness,
              height: to[1] - from[1],
            }),
          ).toBe(false);
  });
});

describe('A journey that grows', () => {
  it('keeps its lanes in their order', () => {
    const more = aJourney({
      ...journey,
      goals: [...journey.goals, aGoal(4, '통계', [['pursuing', '2021-12/..']])],
    });
    const before = scene.bands.map(({ goalId }) => goalId);
    expect(
      sceneOf(more)
        .bands.map(({ goalId }) => goalId)
        .slice(0, before.length),
    ).toEqual(before);
  });

  it('says how tall it needs to be when lanes do not fit, and draws no lane over the axis when scrolled', () => {
    const goals = Array.from({ length: 40 }, (_, index) =>
      aGoal(index + 1, `목표 ${index}`, [['pursuing', '2020/..']]),
    );
    const all = sceneOf(aJourney({ goals }));
    expect(all.size.height).toBeGreaterThan(2000);
    const part = sceneOf(aJourney({ goals }), { scroll: 300 });
    expect(part.size.height).toBe(640);
    expect(part.needs.height).toBe(all.size.height);
  });

  it('puts more than three things that stand too close into one mark with their count', () => {
    const milestones = Array.from({ length: 12 }, (_, index) =>
      aMilestone(100 + index, `일 ${index}`, 'paper', 'done', { goalId: web.id, actual: '2021-03-02' }),
    );
    const [cluster, ...others] = sceneOf(aJourney({ goals: [web], milestones })).marks;
    expect(others).toEqual([]);
    expect(cluster).toMatchObject({ noun: 'cluster', count: { text: '12' } });
  });
});
