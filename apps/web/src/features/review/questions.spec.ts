import { describe, expect, it } from '@jest/globals';
import { answersOf, rowsOf, sameAnswers } from './questions';

const A = '무엇이 남았나요';
const B = '무엇이 달랐나요';
const C = '다음에는 무엇을 할까요';
const row = (question: string, answer = '') => ({ question, answer });

describe('The three questions of a review', () => {
  it('are those of the account while nothing is answered', () => {
    expect(rowsOf([A, B, C], [])).toEqual([row(A), row(B), row(C)]);
  });

  it('come back with what was answered', () => {
    const stored = [row(A, '문장'), row(B), row(C, '넓히기보다 하나를')];
    expect(rowsOf([A, B, C], stored)).toEqual(stored);
  });

  it('keep an answer with the question it answers, though the account asks something else by now', () => {
    expect(rowsOf(['하나', '둘', '셋'], [row(A), row(B, '시험'), row(C)])).toEqual([
      row('하나'),
      row(B, '시험'),
      row('셋'),
    ]);
  });

  it('ask nothing twice when their order has changed', () => {
    expect(rowsOf([B, A, C], [row(A, '문장'), row(B), row(C)])).toEqual([row(A, '문장'), row(B), row(C)]);
  });

  it('lose no answer when there were more', () => {
    const four = [row(A), row(B), row(C), row('넷째', '더')];
    expect(rowsOf([A, B, C], four)).toEqual(four);
  });

  it('may say the same', () => {
    expect(rowsOf([A, A, A], [row(A, '문장')])).toEqual([row(A, '문장'), row(A), row(A)]);
  });

  it('are not stored while nothing is answered', () => {
    expect(answersOf([row(A), row(B, ' ')])).toEqual([]);
    expect(answersOf([row(A), row(B, '시험')])).toEqual([row(A), row(B, '시험')]);
  });

  it('are the same when each says the same', () => {
    expect(sameAnswers([row(A, '문장')], [row(A, '문장')])).toBe(true);
    expect(sameAnswers([row(A, '문장')], [row(B, '문장')])).toBe(false);
    expect(sameAnswers([row(A)], [])).toBe(false);
  });
});
