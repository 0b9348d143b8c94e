import type { Dye } from '@ullim/types/goal';
import { uprightStep } from './labels/band-names.js';
import { INK_GLYPHS, SILHOUETTES } from './marks.js';
import type {
  Axis,
  AxisTick,
  Band,
  Bracket,
  ClusterMark,
  Colour,
  Ghost,
  InkMark,
  Label,
  Mark,
  MilestoneMark,
  Plan,
  Rack,
  Scene,
  Span,
  Text,
  Texture,
  Thread,
  Today,
} from './scene.js';
import type { Shape } from './shapes.js';

/** The scene as shapes, in the order of the paint: ground, water, strings, plans, what lasted, today, marks, words. */
export function draw(scene: Scene): Shape[] {
  const { size, axis, today, rack } = scene;
  const under = axis.ground !== null && axis.ground.y > 0;
  const lanesTop = under ? 0 : (axis.ground?.height ?? 0);
  const foot = under ? axis.ground!.y : (rack?.box.y ?? size.height);
  const right = scene.orientation === 'right';
  return [
    { type: 'bar', box: { x: 0, y: 0, ...size }, radius: 0, fill: { colour: 'paper' } },
    ...axis.terms
      .filter(({ vacation }) => vacation)
      .map(({ box }): Shape => ({ type: 'bar', box, radius: 0, fill: { colour: 'sunk', opacity: 0.62 } })),
    ...(right ? [] : axisLines(axis, right)),
    {
      type: 'clip',
      box: { x: 0, y: lanesTop, width: size.width, height: Math.max(0, foot - lanesTop) },
      shapes: [
        ...scene.bands.flatMap(waters),
        ...scene.threads.map(thread),
        ...scene.bands.flatMap(strings),
        ...scene.textures.map(texture),
        ...scene.plans.map(plan),
        ...scene.ghosts.flatMap(ghost),
        ...scene.spans.map(span),
        ...scene.brackets.map(bracket),
        ...(today ? [todayLine(today)] : []),
        ...scene.labels.flatMap(leader),
        ...scene.marks.flatMap((each) => mark(each)),
        ...scene.labels.flatMap(words),
      ],
    },
    ...(right ? axisLines(axis, right) : []),
    ...[...axis.years, ...axis.fine].flatMap(tick),
    ...axis.terms.flatMap(({ name }) => (name ? text(name) : [])),
    ...(today ? pill(today) : []),
    ...(rack ? rackShapes(rack) : []),
  ];
}

function axisLines(axis: Axis, right: boolean): Shape[] {
  const shapes: Shape[] = [];
  if (axis.ground) {
    const { x, y, width, height } = axis.ground;
    const edge = y > 0 ? y + 0.5 : y + height;
    shapes.push({ type: 'bar', box: axis.ground, radius: 0, fill: { colour: 'paper' } });
    shapes.push({
      type: 'polyline',
      points: [
        [x, edge],
        [x + width, edge],
      ],
      stroke: { colour: 'line', width: 1 },
    });
  }
  for (const { tick: points } of axis.terms)
    shapes.push({
      type: 'polyline',
      points,
      stroke: { colour: 'line', width: 1, ...(right ? {} : { opacity: 0.9 }) },
    });
  return shapes;
}

function tick({ tick: points, name }: AxisTick): Shape[] {
  return [{ type: 'polyline', points, stroke: { colour: 'line2', width: 1 } }, ...(name ? text(name) : [])];
}

function waters({ dye, flows }: Band): Shape[] {
  return flows.map(({ water, waterFade }) => ({
    type: 'polyline',
    points: water,
    closed: true,
    fill: { colour: `${dye}.tint`, fade: waterFade },
  }));
}

function strings({ dye, flows, reached }: Band): Shape[] {
  const lines = flows.flatMap(({ strings }) =>
    strings.map(({ points, fade, dash }): Shape => ({
      type: 'polyline',
      points,
      stroke: {
        colour: `${dye}.mark`,
        width: 1.25,
        fade,
        ...(dash ? { dash: dash.pattern, dashOffset: dash.offset } : {}),
      },
    })),
  );
  const points = reached.flatMap((at): Shape[] => [
    { type: 'circle', at, radius: 7, fill: { colour: 'paper' } },
    { type: 'circle', at, radius: 4.5, fill: { colour: `${dye}.text` } },
  ]);
  return [...lines, ...points];
}

function thread({ dye, from, to, dash }: Thread): Shape {
  const stroke = {
    width: 1.2,
    dash: dash.pattern,
    dashOffset: dash.offset,
    opacity: 0.65,
    colour: valueOf(dye, 'mark'),
  };
  return { type: 'polyline', points: [from, to], stroke };
}

function texture({ dye, hairs }: Texture): Shape {
  return { type: 'hairs', lines: hairs, stroke: { colour: valueOf(dye, 'mark'), width: 1, opacity: 0.55 } };
}

function plan({ dye, bar, fade, faint }: Plan): Shape {
  const radius = Math.min(bar.width, bar.height) / 2;
  const colour = valueOf(dye, 'text');
  const stroke = { colour, width: 1.4, fade, ...(faint ? { opacity: 0.5, dash: [3, 3] } : {}) };
  return { type: 'bar', box: bar, radius, fill: { colour: 'paper', fade }, stroke };
}

function ghost({ dye, bar, hop }: Ghost): Shape[] {
  const radius = Math.min(bar.width, bar.height) / 2;
  const outline: Shape = {
    type: 'bar',
    box: bar,
    radius,
    stroke: { colour: valueOf(dye, 'text'), width: 1, dash: [2, 2.6], opacity: 0.75 },
  };
  if (!hop) return [outline];
  const stroke = { colour: 'ink3', width: 1, round: true } as const;
  return [
    outline,
    { type: 'curve', curve: hop, stroke },
    { type: 'polyline', points: arrowHead(hop), stroke },
  ];
}

function arrowHead({ control2, to }: NonNullable<Ghost['hop']>): [number, number][] {
  const direction = Math.atan2(to[1] - control2[1], to[0] - control2[0]);
  const wing = (turn: number): [number, number] => [
    to[0] - 5 * Math.cos(direction + turn),
    to[1] - 5 * Math.sin(direction + turn),
  ];
  return [wing(0.5), [to[0], to[1]], wing(-0.5)];
}

function span({ dye, from, to, fade, haze, faint, thickness }: Span): Shape {
  const colour = valueOf(dye, 'text');
  const stroke = { colour, width: thickness, fade, round: !haze, ...(faint ? { opacity: 0.45 } : {}) };
  return { type: 'polyline', points: [from, to], stroke };
}

function bracket({ line }: Bracket): Shape {
  return { type: 'polyline', points: line, stroke: { colour: 'ink2', width: 1.1 } };
}

function todayLine({ line }: Today): Shape {
  return { type: 'polyline', points: line, stroke: { colour: 'ink', width: 1 } };
}

function pill({ pill: box, name }: Today): Shape[] {
  return [{ type: 'bar', box, radius: box.height / 2, fill: { colour: 'ink' } }, ...text(name)];
}

function mark(mark: Mark): Shape[] {
  if (mark.noun === 'milestone') return milestone(mark);
  return mark.noun === 'cluster' ? cluster(mark) : ink(mark);
}

function milestone({ kind, at, scale, dye, solid, faint }: MilestoneMark): Shape[] {
  const { outline, inside } = SILHOUETTES[kind];
  const colour = valueOf(dye, 'text');
  const glyph = { type: 'glyph', at, scale } as const;
  const opacity = faint ? { opacity: 0.5 } : {};
  const shapes: Shape[] = [
    {
      ...glyph,
      path: outline,
      fill: { colour: 'paper' },
      stroke: { colour: 'paper', width: 5.5, round: true },
    },
    solid
      ? {
          ...glyph,
          path: outline,
          fill: { colour, ...opacity },
          stroke: { colour, width: 1, round: true, ...opacity },
        }
      : {
          ...glyph,
          path: outline,
          fill: { colour: 'paper' },
          stroke: { colour, width: 1.5, round: true, ...opacity },
        },
  ];
  const line = solid ? 'paper' : colour;
  if (inside)
    shapes.push({ ...glyph, path: inside, stroke: { colour: line, width: 1.4, ...(solid ? {} : opacity) } });
  return shapes;
}

function ink({ noun, at, scale }: InkMark): Shape[] {
  const { ground, halo, lines, width, solid } = INK_GLYPHS[noun];
  const glyph = { type: 'glyph', at, scale } as const;
  const paper = { colour: 'paper' } as const;
  return [
    {
      ...glyph,
      path: ground,
      fill: paper,
      ...(halo ? { stroke: { ...paper, width: halo, round: true } } : {}),
    },
    { ...glyph, path: lines, stroke: { colour: 'ink', width, round: true } },
    ...(solid ? [{ ...glyph, path: solid, fill: { colour: 'ink' } } as const] : []),
  ];
}

function cluster({ at, radius, dye, count }: ClusterMark): Shape[] {
  return [
    { type: 'circle', at, radius: radius + 2.5, fill: { colour: 'paper' } },
    { type: 'circle', at, radius, fill: { colour: valueOf(dye, 'text') } },
    ...text(count),
  ];
}

function leader({ leader }: Label): Shape[] {
  return leader ? [{ type: 'polyline', points: leader, stroke: { colour: 'line2', width: 0.8 } }] : [];
}

function words({ texts, chip }: Label): Shape[] {
  const ground: Shape[] = chip
    ? [{ type: 'bar', box: chip.box, radius: 4, fill: { colour: valueOf(chip.dye, 'text') } }]
    : [];
  return [...ground, ...texts.flatMap(text)];
}

function rackShapes({ box, name, marks, labels, more }: Rack): Shape[] {
  return [
    { type: 'bar', box, radius: 0, fill: { colour: 'paper' } },
    {
      type: 'polyline',
      points: [
        [box.x, box.y],
        [box.x + box.width, box.y],
      ],
      stroke: { colour: 'line', width: 1 },
    },
    ...(name ? text(name) : []),
    ...marks.flatMap(milestone),
    ...labels.flatMap(words),
    ...(more ? text(more) : []),
  ];
}

function text({ text: words, at, font, colour, halo, turn }: Text): Shape[] {
  const common = { type: 'text', font, fill: { colour }, halo } as const;
  if (turn === 'sideways')
    return [{ ...common, text: words, at: [at[0] - font.size * 0.42, at[1]], turned: true }];
  if (turn !== 'upright') return [{ ...common, text: words, at }];
  let y = at[1];
  return [...words].map((letter): Shape => {
    const step = uprightStep(letter, font);
    y += step;
    return { ...common, text: letter, at: [at[0], y - step * 0.14], middle: true };
  });
}

/** What belongs to no goal is ink. */
function valueOf(dye: Dye | null, value: 'mark' | 'text'): Colour {
  if (dye !== null) return `${dye}.${value}`;
  return value === 'mark' ? 'line2' : 'ink2';
}
