import { drawSheet } from '@ullim/timeline/sheet/draw-sheet';
import type { Ink } from '@ullim/timeline/paint/ink';
import { svgOf } from '@ullim/timeline/paint/paint-svg';
import type { Sheet } from '@ullim/timeline/sheet/sheet';
import { embeddedFonts, FONT_NOTE } from './embedded-fonts';
import { filesFor } from './font-files';
import { letteredIn } from './letters';
import { pageFonts } from './page-fonts';

/** A file that shows the same everywhere: it brings its letters along and loads nothing. */
export async function toSvg(sheet: Sheet, ink: Ink, title: string): Promise<Blob> {
  const shapes = drawSheet(sheet);
  const letterings = letteredIn(shapes).map(({ text, font }) => ({
    family: firstOf(ink.fonts[font.family]),
    weight: font.weight,
    letters: text,
  }));
  const css = await embeddedFonts(filesFor(pageFonts(), letterings));
  const svg = svgOf(shapes, sheet.size, ink, { title, css, ...(css && { note: FONT_NOTE }) });
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}`], { type: 'image/svg+xml' });
}

/** The font that is meant; those after it stand in for what it does not have. */
function firstOf(families: string): string {
  return families
    .split(',')[0]!
    .trim()
    .replace(/^["']|["']$/g, '');
}
