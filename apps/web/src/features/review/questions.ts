import type { AnswerView } from '@ullim/types/review';

/**
 * What a review asks, with what was answered. What was answered keeps the question it answers and its place; the other
 * places ask what the account asks now, so that a changed question or another language loses nothing.
 */
export function rowsOf(asked: readonly string[], stored: readonly AnswerView[]): AnswerView[] {
  const left = [...asked];
  for (const { question } of stored.filter(isAnswered)) take(left, question);
  const rows = asked.map((question, place) => {
    const there = stored[place];
    if (there && isAnswered(there)) return there;
    return { question: take(left, question) ?? left.shift() ?? question, answer: '' };
  });
  return [...rows, ...stored.slice(asked.length).filter(isAnswered)];
}

/** What is stored of them: nothing while nothing is answered. */
export const answersOf = (rows: readonly AnswerView[]): AnswerView[] =>
  rows.some(isAnswered) ? [...rows] : [];

const isAnswered = ({ answer }: AnswerView): boolean => answer.trim() !== '';

export const sameAnswers = (some: readonly AnswerView[], others: readonly AnswerView[]): boolean =>
  some.length === others.length &&
  some.every(
    ({ question, answer }, place) => question === others[place]!.question && answer === others[place]!.answer,
  );

function take(questions: string[], question: string): string | undefined {
  const place = questions.indexOf(question);
  return place < 0 ? undefined : questions.splice(place, 1)[0];
}
