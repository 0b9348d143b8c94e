import type { Font, Label, Measure, Text } from '../scene.js';
import { shorten } from './shorten.js';
import type { Wish } from './wishes.js';

export type Composed = Pick<Label, 'texts' | 'chip'> & { width: number; height: number; ascent: number };

/** Sets a wish's words on one line (and its date on a second one), beginning at 0,0 on the baseline. */
export function compose(wish: Wish, width: number, twoLines: boolean, measure: Measure): Composed | null {
  const size = wish.font.size;
  const strong: Font = { ...wish.font, weight: 700 };
  const sealWidth = wish.seal ? measure(wish.seal, strong) + 12 : 0;
  const valueWidth = wish.value ? measure(wish.value, strong) + size * 0.4 : 0;
  const room = width - valueWidth - (sealWidth ? sealWidth + 6 : 0);
  const title = shorten(wish.title, room, wish.font, measure);
  if (title === '') return null;
  const texts: Text[] = [];
  let x = 0;
  let chip: Composed['chip'] = null;
  if (wish.seal) {
    const dye = wish.sealColour.includes('.')
      ? (wish.sealColour.split('.')[0] as NonNullable<Composed['chip']>['dye'])
      : null;
    chip = { box: { x: 0, y: -size - 1.5, width: sealWidth, height: size + 6 }, dye };
    texts.push({ text: wish.seal, at: [6, 0], font: strong, colour: 'paper', halo: false });
    x += sealWidth + 6;
  }
  texts.push({ text: title, at: [x, 0], font: wish.font, colour: wish.colour, halo: true });
  x += measure(title, wish.font);
  if (wish.value) {
    texts.push({ text: wish.value, at: [x + size * 0.4, 0], font: strong, colour: wish.colour, halo: true });
    x += valueWidth;
  }
  const small: Font = { family: 'sans', size: 12, weight: 400 };
  const below = twoLines && wish.below ? shorten(wish.below, width, small, measure) : '';
  if (below) {
    texts.push({ text: below, at: [0, 18], font: small, colour: 'ink3', halo: true });
    x = Math.max(x, measure(below, small));
  }
  return { texts, chip, width: x, height: size * 1.2 + (below ? 18 : 0), ascent: size * 0.95 };
}

/** The same words, moved to where they are wanted. */
export function movedTo(composed: Composed, x: number, y: number): Pick<Label, 'texts' | 'chip' | 'box'> {
  const { texts, chip, width, height, ascent } = composed;
  return {
    texts: texts.map((text) => ({ ...text, at: [text.at[0] + x, text.at[1] + y] as const })),
    chip: chip && { ...chip, box: { ...chip.box, x: chip.box.x + x, y: chip.box.y + y } },
    box: { x, y: y - ascent, width, height },
  };
}
