export type Plucked = { strings: string[]; water: string };

/** One string plucked into `count` strings (1 to 5) in a box. The strings stand a sixth of the height apart. */
export function pluck(count: number, width: number, height: number): Plucked {
  const middle = height / 2;
  const gap = height / 6;
  const half = ((count - 1) / 2) * gap + gap * 0.8;
  const strings = Array.from({ length: count }, (_, i) =>
    swell(width, middle, middle + (i - (count - 1) / 2) * gap),
  );
  const [a, b] = handles(width);
  const water =
    `${swell(width, middle, middle - half)}` +
    `C${b} ${middle} ${b} ${round(middle + half)} ${round(width / 2)} ${round(middle + half)}` +
    `S${a} ${middle} 0 ${middle}z`;
  return { strings, water };
}

/** A string fastened at both ends whose middle is drawn to `crest`. */
function swell(width: number, rest: number, crest: number): string {
  const [a, b] = handles(width);
  return `M0 ${rest}C${a} ${rest} ${a} ${round(crest)} ${round(width / 2)} ${round(crest)}S${b} ${rest} ${width} ${rest}`;
}

const handles = (width: number) => [round(width * 0.3), round(width * 0.7)] as const;
const round = (n: number) => Math.round(n * 100) / 100;
