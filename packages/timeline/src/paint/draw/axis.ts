import type { Axis, AxisTick, Label, Today } from '../../scene.js';
import type { Shape } from '../shapes.js';
import { text } from './text.js';

/** The columns in which no term runs. */
export function vacations({ terms }: Axis): Shape[] {
  return terms
    .filter(({ vacation }) => vacation)
    .map(({ box }): Shape => ({ type: 'bar', box, radius: 0, fill: { colour: 'sunk', opacity: 0.62 } }));
}

export function axisLines(axis: Axis, right: boolean): Shape[] {
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

export function axisNames({ years, fine, terms }: Axis): Shape[] {
  return [...[...years, ...fine].flatMap(tick), ...terms.flatMap(({ name }) => (name ? text(name) : []))];
}

/** An upright line is left out under words, which never lie over each other. */
export function todayLine({ line: [[x, top], [end, foot]] }: Today, labels: readonly Label[]): Shape[] {
  const words = labels
    .map(({ box }) => box)
    .filter((box) => box.x < x && box.x + box.width > x)
    .sort((one, other) => one.y - other.y);
  const feet = [...words.map(({ y }) => y), foot];
  return [top, ...words.map(({ y, height }) => y + height)].map((from, index) => ({
    type: 'polyline',
    points: [
      [x, from],
      [end, feet[index]!],
    ],
    stroke: { colour: 'ink', width: 1 },
  }));
}

export function pill({ pill: box, name }: Today): Shape[] {
  return [{ type: 'bar', box, radius: box.height / 2, fill: { colour: 'ink' } }, ...text(name)];
}

function tick({ tick: points, name }: AxisTick): Shape[] {
  return [{ type: 'polyline', points, stroke: { colour: 'line2', width: 1 } }, ...(name ? text(name) : [])];
}
