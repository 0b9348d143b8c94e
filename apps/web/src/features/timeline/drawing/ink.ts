import type { Ink } from '@ullim/timeline/paint/ink';
import { nextTick, shallowRef, watch, type ShallowRef } from 'vue';
import { DYES, type Dye } from '@/identity/dyes';
import { useTheme } from '@/lib/theme';

/** The tokens of the page, as a canvas needs them; read again when the theme turns. */
export function useInk(): ShallowRef<Ink> {
  const { dark } = useTheme();
  const ink = shallowRef(readInk());
  watch(dark, async () => {
    await nextTick();
    ink.value = readInk();
  });
  return ink;
}

/** The tokens as they hold inside an element. */
export function readInk(inside: Element = document.documentElement): Ink {
  const style = getComputedStyle(inside);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const dyeOf = (dye: Dye) => {
    const name = dye.replace('_', '-');
    return { mark: token(name), text: token(`${name}-text`), tint: token(`${name}-tint`) };
  };
  return {
    paper: token('paper'),
    sunk: token('sunk'),
    ink: token('ink'),
    ink2: token('ink2'),
    ink3: token('ink3'),
    line: token('line'),
    line2: token('line2'),
    dyes: Object.fromEntries(DYES.map((dye) => [dye, dyeOf(dye)])) as Ink['dyes'],
    fonts: FONTS,
  };
}

export const FONTS: Ink['fonts'] = {
  sans: "'Pretendard Variable', 'Apple SD Gothic Neo', 'Malgun Gothic', system-ui, sans-serif",
  serif: "'Gowun Batang', 'Apple Myungjo', Batang, serif",
};
