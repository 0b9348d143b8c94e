import type { Box, Font, Label, Measure, Text } from '../scene.js';
import { shorten } from './shorten.js';
import type { Wish } from './wish.js';

export type Composed = Pick<Label, 'texts' | 'chip'> & { width: number; height: number; ascent: number };

/** Sets a wish's words on one line (and its date on a second one), beginning at 0,0 on the baseline. */
export function compose(wish: Wish, width: number, twoLines: boolean, measure: Measure): Composed | null {
  const { font, parts, seal, colour } = wish;
  const { size } = font;
  const strong: Font = { ...font, weight: 700 };
  const texts: Text[] = [];
  let chip: Composed['chip'] = null;
  let x = 0;
  const write = (text: string, textFont: Font, textColour = colour, halo = true) => {
    texts.push({ text, at: [x, 0], font: textFont, colour: textColour, halo });
    x += measure(text, textFont);
  };
  if (seal) {
    x = SEAL_AIR;
    write(seal, strong, 'paper', false);
    x += SEAL_AIR;
    chip = { box: { x: 0, y: -size - 1.5, width: x, height: size + 6 }, dye: wish.sealDye };
    x += SEAL_AIR;
  }
  const values = parts.map(({ value }) => (value === null ? 0 : measure(value, strong) + size * VALUE_AIR));
  const taken =
    x +
    values.reduce((sum, value) => sum + value, 0) +
    (parts.length - 1) * (measure(JOINT, font) + 2 * size * VALUE_AIR);
  for (const [index, { title, value }] of parts.entries()) {
    const words = shorten(title, (width - taken) / parts.length, font, measure);
    if (words === '') return null;
    if (index > 0) {
      x += size * VALUE_AIR;
      write(JOINT, font);
      x += size * VALUE_AIR;
    }
    write(words, font);
    if (value === null) continue;
    x += size * VALUE_AIR;
    write(value, strong);
  }
  const small: Font = { family: 'sans', size: 12, weight: 400 };
  const below = twoLines && wish.below ? shorten(wish.below, width, small, measure) : '';
  if (below) texts.push({ text: below, at: [0, LINE], font: small, colour: 'ink3', halo: true });
  return {
    texts,
    chip,
    width: Math.max(x, below ? measure(below, small) : 0),
    height: size * 1.2 + (below ? LINE : 0),
    ascent: size * 0.95,
  };
}

/** The same words, moved to where they are wanted. */
export function movedTo(composed: Composed, x: number, y: number): Pick<Label, 'texts' | 'chip' | 'box'> {
  const { texts, chip } = composed;
  return {
    texts: texts.map((text) => ({ ...text, at: [text.at[0] + x, text.at[1] + y] as const })),
    chip: chip && { ...chip, box: { ...chip.box, x: chip.box.x + x, y: chip.box.y + y } },
    box: boxAt(composed, x, y),
  };
}

export function boxAt({ width, height, ascent }: Composed, x: number, y: number): Box {
  return { x, y: y - ascent, width, height };
}

const JOINT = '·';
const SEAL_AIR = 6;
const VALUE_AIR = 0.35;
const LINE = 18;
