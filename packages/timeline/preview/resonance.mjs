// The picture of docs/resonance.md: node preview/resonance.mjs ../../docs/pictures/resonance.svg. Needs a build.
import { writeFileSync } from 'node:fs';
import { estimateWidth } from '@ullim/timeline/estimate-width';
import { readJourney } from '@ullim/timeline/journey/journey';
import { layOut } from '@ullim/timeline/layout';
import { paintSvg } from '@ullim/timeline/paint/paint-svg';
import { curveOf } from '@ullim/timeline/journey/resonance-curve';
import { dayNumber } from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import { INKS } from './ink.mjs';
import { goal, NOTHING_MORE, reading, WORDS } from './sample.mjs';

const [out = 'resonance.svg'] = process.argv.slice(2);
const [WIDTH, PLOT, BAND, FOOT] = [960, 264, 196, 8];
const ink = INKS.light;
const dye = ink.dyes.indigo;
const calendar = 'plain';
const today = '2021-12-26';

const learned = goal('Machine learning', 'indigo', [['pursuing', '2019-09-20/..']]);
const readings = [
  [2, '2019-11'],
  [4, '2020-01-20'],
  [5, '2020-03-10'],
  [5, '2020-05-02'],
  [3, '2020-22'],
  [2, '2020-10-05'],
  [4, '2021-06-20'],
  [3, '2021-09-01'],
  [5, '2021-11-20'],
].map(([level, on]) => reading(learned, level, on));
const window = { first: dayNumber('2019-07-06'), last: dayNumber('2022-01-25') };
const curve = curveOf(readings, { calendar, today });

const perDay = WIDTH / (window.last - window.first);
const x = (day) => (day - window.first) * perDay;
const y = (level) => 226 - (level - 1) * 42;
const n = (number) => String(Math.round(number * 10) / 10);
const words = (text, at, end = 'start', colour = ink.ink3) =>
  `<text x="${n(at[0])}" y="${n(at[1])}" font-family="${ink.fonts.sans}" font-size="12" fill="${colour}" text-anchor="${end}">${text}</text>`;

const levels = ['distant', 'thin', 'soft', 'clear', 'full'].map(
  (word, index) =>
    `<path d="M76 ${y(index + 1)}H${WIDTH}" stroke="${ink.line}"/>` +
    words(`${index + 1} ${word}`, [16, y(index + 1) + 4]),
);
const spans = curve.points.map(({ reading }) => {
  const { startFirst, endLast } = daysMeant(reading.on, calendar);
  const [from, to] = [x(dayNumber(startFirst)), x(dayNumber(endLast) + 1)];
  if (to - from < 3) return '';
  const at = y(reading.level);
  return `<path d="M${n(from)} ${at - 4}v8M${n(from)} ${at}H${n(to)}M${n(to)} ${at - 4}v8" fill="none" stroke="${dye.mark}" opacity=".6"/>`;
});
const line = [];
for (let day = curve.from; day <= curve.to; day += 1.5) line.push([x(day), y(curve.resonanceAt(day))]);
line.push([x(curve.to), y(curve.resonanceAt(curve.to))]);
const path = line.map(([a, b], index) => `${index ? 'L' : 'M'}${n(a)} ${n(b)}`).join('');
const silences = curve.points.slice(1).flatMap(({ day }, index) => {
  const before = curve.points[index].day;
  if (day - before <= 180) return [];
  const middle = x((day + before) / 2);
  return [
    `<rect x="${n(x(before))}" y="${y(5) - 12}" width="${n(x(day) - x(before))}" height="${y(1) - y(5) + 24}" fill="${ink.sunk}"/>`,
    words('more than 180 days without a reading', [middle, y(5) + 25], 'middle'),
  ];
});
const points = curve.points.map(
  ({ day, level }) =>
    `<circle cx="${n(x(day))}" cy="${y(level)}" r="5" fill="${dye.text}" stroke="${ink.paper}" stroke-width="2.5"/>`,
);
const first = curve.points[0];
const held = [
  `<path d="M${n(x(dayNumber('2019-09-20')))} ${y(first.level)}H${n(x(first.day) - 8)}" stroke="${dye.mark}" stroke-width="1.5" stroke-dasharray="2 4"/>`,
  `<path d="M${n(x(curve.to))} ${y(5) - 12}V${y(1) + 12}" stroke="${ink.ink}"/>`,
];

const journey = readJourney({
  ...{ today, calendar, goals: [learned], milestones: [], reflections: [] },
  ...NOTHING_MORE,
  readings,
});
const scene = layOut(journey, {
  ...{ window, size: { width: WIDTH, height: BAND }, orientation: 'right', strip: true, gap: 22, margin: 16 },
  ...{ words: WORDS.en, locale: 'en', measure: estimateWidth },
});
const band = paintSvg(scene, ink).replace('<svg ', `<svg y="${PLOT}" `);

writeFileSync(
  out,
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${PLOT + BAND + FOOT}" viewBox="0 0 ${WIDTH} ${PLOT + BAND + FOOT}" role="img">` +
    `<title>Nine readings, the curve through them, and the band they make</title>` +
    `<rect width="100%" height="100%" fill="${ink.paper}"/>` +
    [...silences, ...levels, ...held, ...spans].join('') +
    `<path d="${path}" fill="none" stroke="${dye.mark}" stroke-width="2"/>` +
    `${points.join('')}${band}</svg>\n`,
);
