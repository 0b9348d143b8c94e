import type { DecisionView } from '@ullim/types/decision';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { v7 as newId } from 'uuid';
import type { DecisionDraft } from '../api';

/** What is typed into the form of a decision, in the shape of its fields. */
export type TypedOption = {
  id: string;
  label: string;
  speaksFor: string;
  speaksAgainst: string;
  goalId: string | null;
};
export type TypedConstraint = { id: string; words: string; period: HonestDate | null };
export type TypedDecision = {
  id: string;
  question: string;
  goalIds: string[];
  options: TypedOption[];
  constraints: TypedConstraint[];
};

export const MOST_OPTIONS = 12;
export const MOST_CONSTRAINTS = 20;

export const blankOption = (): TypedOption => ({
  id: newId(),
  label: '',
  speaksFor: '',
  speaksAgainst: '',
  goalId: null,
});
export const blankConstraint = (): TypedConstraint => ({ id: newId(), words: '', period: null });

export const blankDecision = (goalIds: string[] = []): TypedDecision => ({
  id: newId(),
  question: '',
  goalIds,
  options: [blankOption(), blankOption()],
  constraints: [],
});

export const typedOf = ({ id, question, goalIds, options, constraints }: DecisionView): TypedDecision =>
  structuredClone({ id, question, goalIds, options, constraints });

/** Two are always asked for; of the others, those that say something. */
export const optionsKept = ({ options }: TypedDecision): TypedOption[] => {
  const said = options.filter(saysSomething);
  return said.length >= 2 ? said : options.slice(0, Math.max(2, lastSaid(options) + 1));
};

export const constraintsKept = ({ constraints }: TypedDecision): TypedConstraint[] =>
  constraints.filter(({ words, period }) => words.trim() !== '' || period !== null);

export const partsFrom = (typed: TypedDecision) => ({
  question: typed.question,
  goalIds: [...typed.goalIds],
  options: optionsKept(typed).map((option) => ({ ...option })),
  constraints: constraintsKept(typed).map(({ id, words, period }) => ({ id, words, period: period ?? '' })),
});

export const draftFrom = (typed: TypedDecision): DecisionDraft => ({ id: typed.id, ...partsFrom(typed) });

const saysSomething = ({ label, speaksFor, speaksAgainst, goalId }: TypedOption): boolean =>
  [label, speaksFor, speaksAgainst].some((words) => words.trim() !== '') || goalId !== null;

const lastSaid = (options: readonly TypedOption[]): number => options.findLastIndex(saysSomething);
