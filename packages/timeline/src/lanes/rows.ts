import type { Frame } from '../time/frame.js';

/**
 * Rows on a band, nearest to its centre first: 0, 1 below, 1 above … A mark takes the first that is free; the last of them only
 * what begins on one day with so many others.
 */
export class Rows {
  readonly offsets: number[];
  readonly #usual: number;
  readonly #marks: number[];
  readonly #bars: number[];
  readonly #arched: number[];

  constructor(frame: Frame) {
    const step = rowStep(frame);
    this.#usual = 1 + 2 * rowsAside(frame);
    this.offsets = [0];
    for (let row = 1; row <= rowsAside(frame, MOST_ASIDE); row++) this.offsets.push(row * step, -row * step);
    const [near, far] = frame.orientation === 'right' ? [2, 4] : [1, 3];
    this.#arched = [0, near, far].filter((row) => row < this.#usual);
    this.#marks = this.offsets.map(() => -Infinity);
    this.#bars = this.offsets.map(() => -Infinity);
  }

  /**
   * `from` and `to` of a mark along time, and where its bar ends, if it has one. Marks come in the order of time. A
   * point lies on a bar like a bead; two bars never share a row while there is another. What has an arc lies on the centre or
   * on the side to which that rises.
   */
  take(from: number, to: number, barEnd: number | null, { arched = false, column = false } = {}): number {
    const rows = this.#marks.slice(0, column ? undefined : this.#usual);
    let row = arched ? (this.#arched.find((each) => this.#marks[each]! <= from) ?? -1) : -1;
    if (row === -1)
      row = barEnd === null ? -1 : rows.findIndex((end, index) => Math.max(end, this.#bars[index]!) <= from);
    if (row === -1) row = rows.findIndex((end) => end <= from);
    if (row === -1) row = rows.indexOf(Math.min(...rows));
    this.#marks[row] = Math.max(this.#marks[row]!, to);
    if (barEnd !== null) this.#bars[row] = Math.max(this.#bars[row]!, barEnd);
    return this.offsets[row]!;
  }

  /** A cluster lies on the centre, whatever lies there, and as far across as its disc is round. */
  takeCentre(to: number, radius: number): void {
    for (const [row, offset] of this.offsets.entries())
      if (Math.abs(offset) < radius + BESIDE_DISC) this.#marks[row] = Math.max(this.#marks[row]!, to);
  }
}

/**
 * How many marks stand side by side before they would hide each other, how many of one day, which no closer look would part,
 * and how many beside a cluster.
 */
export type Room = { abreast: number; column: number; beside: number };

export function roomIn(frame: Frame): Room {
  const [step, aside] = [rowStep(frame), rowsAside(frame)];
  const hidden = Math.ceil((SMALLEST_DISC + BESIDE_DISC) / step) - 1;
  return {
    // On all rows where these are far apart.
    abreast: step >= WHOLE ? 1 + 2 * aside : USUAL,
    column: step >= WHOLE ? 1 + 2 * rowsAside(frame, MOST_ASIDE) : USUAL,
    beside: 2 * Math.max(0, aside - hidden),
  };
}

function rowsAside(frame: Frame, most = USUALLY_ASIDE): number {
  const room = frame.orientation === 'right' ? frame.pitch / 2 - 12 : frame.pitch / 2 - 4;
  return Math.min(most, Math.floor(room / rowStep(frame)));
}

/** Rows lie where the next strings will sound, and never so near that marks touch. */
function rowStep({ gap, orientation }: Frame): number {
  return orientation === 'right' ? Math.max(gap, 11) : 7.5;
}

/** In pixels, so far apart that marks lie beside each other and hardly touch. */
const WHOLE = 13;
const USUAL = 3;
/** Rows on either side of the centre. */
const USUALLY_ASIDE = 2;
const MOST_ASIDE = 4;
const SMALLEST_DISC = 9.5;
const BESIDE_DISC = 1.5;
