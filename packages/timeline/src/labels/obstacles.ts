import type { Box } from '../scene.js';

/** Boxes in columns of 64 pixels, so that asking costs little among thousands. */
export class Obstacles {
  readonly #columns = new Map<number, Box[]>();

  add(box: Box): void {
    for (let column = columnOf(box.x); column <= columnOf(box.x + box.width); column++) {
      const boxes = this.#columns.get(column);
      if (boxes) boxes.push(box);
      else this.#columns.set(column, [box]);
    }
  }

  hits(box: Box, air = 0): boolean {
    for (let column = columnOf(box.x - air); column <= columnOf(box.x + box.width + air); column++)
      if (this.#columns.get(column)?.some((other) => overlap(box, other, air))) return true;
    return false;
  }
}

export function overlap(a: Box, b: Box, air = 0): boolean {
  return (
    a.x < b.x + b.width + air &&
    b.x < a.x + a.width + air &&
    a.y < b.y + b.height + air &&
    b.y < a.y + a.height + air
  );
}

function columnOf(x: number): number {
  return Math.floor(x / 64);
}
