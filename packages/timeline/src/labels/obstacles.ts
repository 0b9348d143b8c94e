import type { Box } from '../scene.js';

/** Boxes in squares of 64 pixels, so that asking costs little among thousands. */
export class Obstacles {
  readonly #squares = new Map<number, Box[]>();

  add(box: Box): void {
    const [left, right] = [squareOf(box.x), squareOf(box.x + box.width)];
    const [top, bottom] = [squareOf(box.y), squareOf(box.y + box.height)];
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++) {
        const boxes = this.#squares.get(column * ROWS + row);
        if (boxes) boxes.push(box);
        else this.#squares.set(column * ROWS + row, [box]);
      }
  }

  /** `but`: what may be hit. */
  hits(box: Box, air = 0, but?: (other: Box) => boolean): boolean {
    if (this.#squares.size === 0) return false;
    const [left, right] = [squareOf(box.x - air), squareOf(box.x + box.width + air)];
    const [top, bottom] = [squareOf(box.y - air), squareOf(box.y + box.height + air)];
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++)
        if (
          this.#squares.get(column * ROWS + row)?.some((other) => overlap(box, other, air) && !but?.(other))
        )
          return true;
    return false;
  }

  /** How many of them lie there; what is large may be counted more than once. */
  count(box: Box): number {
    let count = 0;
    for (let column = squareOf(box.x); column <= squareOf(box.x + box.width); column++)
      for (let row = squareOf(box.y); row <= squareOf(box.y + box.height); row++)
        for (const other of this.#squares.get(column * ROWS + row) ?? []) if (overlap(box, other)) count++;
    return count;
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

function squareOf(place: number): number {
  return Math.floor(place / 64);
}

/** More than any drawing has. */
const ROWS = 100_000;
