import { describe, expect, it } from '@jest/globals';
import { fieldMessage } from '@/lib/field-errors';

const known: Record<string, string> = {
  'account.fieldProblem.handle.invalid_format': '영문 소문자, 숫자, 붙임표로 3자에서 30자까지 적어 주세요.',
  'milestone.fieldProblem.evidence.of.too_small': '참가한 사람은 1명보다 많아야 합니다.',
  'pivot.fieldProblem.on.before_the_last_spell': '{goal} 목표는 {date}부터 지금의 모습입니다.',
  'problem.field.too_big': '너무 깁니다.',
  'problem.field.invalid': '다시 보아 주세요.',
};
const messages = (locale: string) => ({
  locale,
  te: (key: string) => key in known,
  t: (key: string, params: Record<string, string>) =>
    (known[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? ''),
});
const problem = (path: string, code: string) => ({ path, code, message: 'Shorten it.' });

describe('the words beside a field', () => {
  it('are the feature’s own when it has better ones', () => {
    expect(fieldMessage(problem('handle', 'invalid_format'), 'account', messages('ko'))).toContain('붙임표');
  });
  it('are the same for every row of a list', () => {
    expect(fieldMessage(problem('evidence.3.of', 'too_small'), 'milestone', messages('ko'))).toContain(
      '1명보다',
    );
  });
  it('name what stands in the way', () => {
    const params = { goal: '기계학습', date: '2021년 3월' };
    const late = { ...problem('on', 'before_the_last_spell'), params };
    expect(fieldMessage(late, 'pivot', messages('ko'))).toBe(
      '기계학습 목표는 2021년 3월부터 지금의 모습입니다.',
    );
  });
  it('are the API’s in English', () => {
    expect(fieldMessage(problem('name', 'too_big'), 'goal', messages('en'))).toBe('Shorten it.');
  });
  it('are always Korean for a Korean reader', () => {
    expect(fieldMessage(problem('name', 'too_big'), 'goal', messages('ko'))).toBe('너무 깁니다.');
    expect(fieldMessage(problem('name', 'never_heard_of'), 'goal', messages('ko'))).toBe('다시 보아 주세요.');
  });
});
