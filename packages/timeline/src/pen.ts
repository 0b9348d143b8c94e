import { itemsOf } from './items.js';
import { groundOf } from './labels/ground.js';
import { letteringOf } from './labels/lettering.js';
import { arcsOf } from './lanes/arcs.js';
import { rackOf } from './lanes/rack.js';
import { unchosenOf } from './lanes/unchosen.js';
import type { Pen } from './laying-out.js';
import { boxesOfWater } from './water/boxes-of-water.js';
import { stringsOnRibbon } from './water/ribbon-strings.js';
import { shoresOf } from './water/shores.js';
import { stringsOnRun } from './water/strings.js';

/** By itself, since the water can be seen before ink and words have come. */
export const pen: Pen = {
  stringsOnRun,
  stringsOnRibbon,
  boxesOfWater,
  shoresOf,
  groundOf,
  arcsOf,
  unchosenOf,
  letteringOf,
  rackOf,
  itemsOf,
};
