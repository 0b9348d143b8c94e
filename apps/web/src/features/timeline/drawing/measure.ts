import type { Measure } from '@ullim/timeline/scene';
import { FONTS } from './ink';

/** Measures on a canvas and remembers; a new one is made when fonts have come, since widths are others then. */
export function measureOnCanvas(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, { family, size, weight }) => {
    const key = `${family}${size} ${weight} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (widths.size > MOST) widths.clear();
      if (!context) return text.length * size;
      context.font = `${weight} ${size}px ${FONTS[family]}`;
      widths.set(key, (width = context.measureText(text).width));
    }
    return width;
  };
}

const MOST = 20_000;
