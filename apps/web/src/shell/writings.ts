import { Hexagon, Text } from '@lucide/vue';
import type { Component } from 'vue';

export type Writing = { name: string; path: string; icon: Component };

/** What "남기기" can leave. The menu shows those whose route (of this name) exists. */
export const WRITINGS: readonly Writing[] = [
  { name: 'milestone-new', path: '/milestones/new', icon: Hexagon },
  { name: 'reflection-new', path: '/reflections/new', icon: Text },
];
