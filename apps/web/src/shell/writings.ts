import { Clock, CornerDownRight, Hexagon, Text } from '@lucide/vue';
import { h, type Component } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import { askForStudy } from '@/features/study-session/dialog';
import InkMark from '@/identity/InkMark.vue';

/** `to` opens a page; `ask` a dialog over this one, which `keys` open as well. */
export type Writing = { name: string; icon: Component } & (
  { to: RouteLocationRaw } | { ask: () => void; keys: string }
);

/** What "남기기" can leave. The menu shows those whose route (of this name) exists. */
export const WRITINGS: readonly Writing[] = [
  { name: 'milestone-new', to: '/milestones/new', icon: Hexagon },
  { name: 'reflection-new', to: '/reflections/new', icon: Text },
  { name: 'study', ask: () => askForStudy(), keys: 'L', icon: Clock },
  { name: 'decision-new', to: '/decisions/new', icon: () => h(InkMark, { mark: 'decision' }) },
  { name: 'pivot-new', to: '/pivots/new', icon: CornerDownRight },
  { name: 'review-new', to: '/reviews/new', icon: () => h(InkMark, { mark: 'review' }) },
];
