import { Clock, CornerDownRight, Diamond, Hexagon, History, Text } from '@lucide/vue';
import type { Component } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import { askForStudy } from '@/features/study-session/dialog';

/** `to` opens a page; `ask` a dialog over this one, which `keys` open as well. */
export type Writing = { name: string; icon: Component } & (
  { to: RouteLocationRaw } | { ask: () => void; keys: string }
);

/** What "남기기" can leave. The menu shows those whose route (of this name) exists. */
export const WRITINGS: readonly Writing[] = [
  { name: 'milestone-new', to: '/milestones/new', icon: Hexagon },
  { name: 'reflection-new', to: '/reflections/new', icon: Text },
  { name: 'study', ask: () => askForStudy(), keys: 'L', icon: Clock },
  { name: 'decision-new', to: '/decisions/new', icon: Diamond },
  { name: 'pivot-new', to: '/pivots/new', icon: CornerDownRight },
  { name: 'review-new', to: '/reviews/new', icon: History },
];
