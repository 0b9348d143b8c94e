import { inject, provide, type InjectionKey } from 'vue';
import type { RouteLocationRaw } from 'vue-router';

/** What a card opens, and how its links are followed: the address left behind says where in time one was. */
export type Card = {
  page: RouteLocationRaw | null;
  open: (to: RouteLocationRaw) => void;
  /** Comes closer to a goal, or sees all again. */
  toGoal: (goalId: string) => void;
};

export const provideCard = (card: Card) => provide(CARD, card);
export const useCard = (): Card => inject(CARD)!;

const CARD: InjectionKey<Card> = Symbol('card');
