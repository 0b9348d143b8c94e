// How much processor time 10,000 milestones take, in Node: node preview/measure.mjs
import { draw } from '@ullim/timeline/paint/draw';
import { estimateWidth } from '@ullim/timeline/estimate-width';
import { readJourney } from '@ullim/timeline/journey/journey';
import { layOut } from '@ullim/timeline/layout';
import { paintSvg } from '@ullim/timeline/paint/paint-svg';
import { fitAll } from '@ullim/timeline/time/window';
import { crowd } from './hard.mjs';
import { INKS } from './ink.mjs';
import { WORDS } from './sample.mjs';

const view = crowd(10_000);
const options = {
  size: { width: 1280, height: 640 },
  orientation: 'right',
  words: WORDS.ko,
  locale: 'ko',
  measure: estimateWidth,
};
let journey;
report('read the journey', 10, () => (journey = readJourney(view)));
const all = fitAll(journey);
for (const [name, share] of [
  ['all', 1],
  ['a fifth', 0.2],
  ['a fiftieth', 0.02],
]) {
  const window = { first: all.last - 1400 - (all.last - all.first) * share, last: all.last - 1400 };
  let scene;
  report(`lay out ${name}`, 60, () => (scene = layOut(journey, { ...options, window })));
  report(`shapes of ${name}`, 60, () => draw(scene));
  report(`SVG of ${name}`, 20, () => paintSvg(scene, INKS.light));
}

function report(name, times, act) {
  const took = [];
  for (let time = 0; time < times; time++) {
    const start = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(start);
    took.push((user + system) / 1000);
  }
  took.sort((a, b) => a - b);
  const at = (part) => took[Math.floor((took.length - 1) * part)].toFixed(2);
  console.log(`${name.padEnd(24)} median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}
