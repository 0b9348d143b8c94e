import { Clock } from '@lucide/vue';
import { h, type Component } from 'vue';
import InkMark from '@/identity/InkMark.vue';
import AppIcon from '@/ui/AppIcon.vue';
import GoalsIcon from './icons/GoalsIcon.vue';
import JourneyIcon from './icons/JourneyIcon.vue';
import ReflectionsIcon from './icons/ReflectionsIcon.vue';
import TodayIcon from './icons/TodayIcon.vue';

export type Place = { name: string; path: string; icon: Component };

/** The main places, in their order. The shell shows those whose route (of this name) exists. */
export const PLACES: readonly Place[] = [
  { name: 'home', path: '/', icon: TodayIcon },
  { name: 'journey', path: '/journey', icon: JourneyIcon },
  { name: 'goals', path: '/goals', icon: GoalsIcon },
  { name: 'reflections', path: '/reflections', icon: ReflectionsIcon },
];

/** Beside them where there is room, else behind one word. */
export const FURTHER_PLACES: readonly Place[] = [
  { name: 'study', path: '/study', icon: () => h(AppIcon, { icon: Clock }) },
  { name: 'decisions', path: '/decisions', icon: () => h(InkMark, { mark: 'decision' }) },
  { name: 'reviews', path: '/reviews', icon: () => h(InkMark, { mark: 'review' }) },
];
