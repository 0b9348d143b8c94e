import type { Rack } from '../../scene.js';
import type { Shape } from '../shapes.js';
import { words } from './labels.js';
import { milestone } from './marks.js';
import { text } from './text.js';

export function inRack({ name, marks, labels, more }: Rack): Shape[] {
  return [
    ...(name ? text(name) : []),
    ...marks.flatMap(milestone),
    ...labels.flatMap(words),
    ...(more ? text(more.count) : []),
  ];
}
