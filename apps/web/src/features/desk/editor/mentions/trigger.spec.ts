import { expect, it } from '@jest/globals';
import { triggerBefore } from '@/features/desk/editor/mentions/trigger';

it.each([
  ['@', { from: 0, sign: '@', typed: '' }],
  ['그날의 @스팸 메일', { from: 4, sign: '@', typed: '스팸 메일' }],
  ['그날의@슾', { from: 3, sign: '@', typed: '슾' }],
  ['[[딥', { from: 0, sign: '[[', typed: '딥' }],
  ['(@a', { from: 1, sign: '@', typed: 'a' }],
])('a mention is begun in %j', (before, trigger) => {
  expect(triggerBefore(before)).toEqual(trigger);
});

it.each([
  '',
  'yuna@ullim',
  'https://medium.com/@yuna',
  '@ 뒤',
  '@스팸  그리고',
  '[[글]] 다음',
  '[글',
  '@@',
  `@${'가'.repeat(80)}`,
])('none is in %j', (before) => {
  expect(triggerBefore(before)).toBeNull();
});
