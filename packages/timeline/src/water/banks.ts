import type { Frame } from '../time/frame.js';
import type { Band, Box } from '../scene.js';
import { halfWidth } from './river.js';
import { AIR, type Hair } from './texture.js';

/** Where the water of a band ends, anywhere along time. */
export class Banks {
  readonly #flows: [along: number, half: number][][];
  readonly #halves = new Map<number, number>();
  readonly #hairs = new Map<number, number>();

  constructor(band: Band | null, hairs: readonly Hair[], centre: number, { orientation }: Frame) {
    const [time, side] = orientation === 'right' ? ([0, 1] as const) : ([1, 0] as const);
    // An outline runs along the upper bank and back along the lower one.
    this.#flows = (band?.flows ?? []).map(({ water }) =>
      water.slice(0, water.length / 2).map((point) => [point[time], centre - point[side]]),
    );
    for (const flow of this.#flows)
      flow.forEach((sample, index) => this.#widen(flow[index - 1] ?? sample, sample));
    for (const { along, length } of hairs) raise(this.#hairs, stepOf(along), length + AIR);
  }

  /** Half of the water there; 0 beside it. */
  halfAt(along: number): number {
    for (const flow of this.#flows) {
      if (along < flow[0]![0] || along >= flow[flow.length - 1]![0]) continue;
      let [low, high] = [1, flow.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (flow[middle]![0] > along) high = middle;
        else low = middle + 1;
      }
      const [before, after] = [flow[low - 1]!, flow[low]!];
      return before[1] + ((after[1] - before[1]) * (along - before[0])) / (after[0] - before[0]);
    }
    return 0;
  }

  /** The most that water, or water and hairs, reach anywhere between two places. */
  reach(from: number, to: number): { up: number; down: number } {
    const most = { up: 0, down: 0 };
    for (let step = stepOf(from); step <= stepOf(to); step++) {
      const half = this.#halves.get(step) ?? 0;
      most.up = Math.max(most.up, half);
      most.down = Math.max(most.down, half + (this.#hairs.get(step) ?? 0));
    }
    return most;
  }

  /** The water and its hairs, roughly. */
  boxes(centre: number, frame: Frame): Box[] {
    return [...this.#halves].map(([step, half]) =>
      frame.box(step * STEP, centre - half, STEP, 2 * half + (this.#hairs.get(step) ?? 0)),
    );
  }

  /** From its outermost string on one side to that on the other, roughly. */
  strings(centre: number, frame: Frame): Box[] {
    return [...this.#halves].flatMap(([step, half]) => {
      const outermost = half - halfWidth(1, frame.gap) + 0.6;
      return outermost > 0 ? frame.box(step * STEP, centre - outermost, STEP, 2 * outermost) : [];
    });
  }

  #widen([from, half]: [number, number], [to, next]: [number, number]): void {
    for (let step = stepOf(from); step <= stepOf(to); step++) raise(this.#halves, step, Math.max(half, next));
  }
}

function raise(most: Map<number, number>, step: number, value: number): void {
  most.set(step, Math.max(most.get(step) ?? 0, value));
}

function stepOf(along: number): number {
  return Math.floor(along / STEP);
}

const STEP = 24;
