import type { FontFile } from './font-files';

/** The files of fonts that the style sheets of this page name, in their order. */
export function pageFonts(): FontFile[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? (fileOf(rule, sheet.href ?? document.baseURI) ?? []) : [],
    ),
  );
}

/** A sheet of another origin, put in by an extension of the browser, tells nothing. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function fileOf({ style }: CSSFontFaceRule, base: string): FontFile | null {
  const source = /url\(["']?([^"')]+)["']?\)(?:\s*format\(["']?([^"')]+)["']?\))?/.exec(
    style.getPropertyValue('src'),
  );
  if (!source) return null;
  return {
    family: style.getPropertyValue('font-family').replace(/^["']|["']$/g, ''),
    weight: style.getPropertyValue('font-weight') || '400',
    unicodeRange: style.getPropertyValue('unicode-range'),
    url: new URL(source[1]!, base).href,
    format: source[2] ?? 'woff2',
  };
}
