/** One file of a font as a style sheet names it: a face, and the letters it holds. */
export type FontFile = {
  family: string;
  /** "700", or "45 920" for all weights between. */
  weight: string;
  /** As CSS writes it; empty for every letter. */
  unicodeRange: string;
  url: string;
  format: string;
};

/** What is written in one face. */
export type Written = { family: string; weight: number; letters: Iterable<string> };

/** The files without which some letter would be missing. Letters that no file holds are left to the reader's own fonts. */
export function filesFor(files: readonly FontFile[], texts: readonly Written[]): FontFile[] {
  const read = files.map((file) => ({
    file,
    weights: weightsOf(file.weight),
    ranges: rangesOf(file.unicodeRange),
  }));
  const needed = new Set<FontFile>();
  for (const { family, weight, letters } of texts) {
    const faces = read.filter(({ file, weights: [lightest, heaviest] }) => {
      return file.family === family && lightest <= weight && weight <= heaviest;
    });
    for (const letter of letters) {
      const code = letter.codePointAt(0)!;
      // Where ranges overlap, the later rule holds.
      const found = faces.findLast(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
      if (found) needed.add(found.file);
    }
  }
  return files.filter((file) => needed.has(file));
}

function weightsOf(weight: string): [number, number] {
  const [lightest = 400, heaviest = lightest] = weight
    .split(/\s+/)
    .map((word) => NAMED[word] ?? Number(word));
  return [lightest, heaviest];
}

/** "U+20-7e, U+ac??, U+b7" */
function rangesOf(unicodeRange: string): [number, number][] {
  const words = unicodeRange.split(',').map((word) => word.trim().replace(/^u\+/i, ''));
  return words.filter(Boolean).length === 0 ? [[0, 0x10ffff]] : words.map(rangeOf);
}

function rangeOf(word: string): [number, number] {
  const [from = '', to = from] = word.split('-');
  return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'f'), 16)];
}

const NAMED: Record<string, number> = { normal: 400, bold: 700 };
