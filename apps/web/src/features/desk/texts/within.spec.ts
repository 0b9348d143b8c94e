import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { saysNothingBeyond } from '@/features/desk/texts/within';
import type { Written } from '@/features/desk/texts/written';

const text = (more: Partial<Written>): Written => ({
  title: '',
  frontMatter: '',
  body: '',
  happenedOn: '2021-12-26',
  milestoneIds: [],
  goalIds: [],
  ...more,
});
const begun = text({ title: '세미나', body: '떨렸다.\n\n그래도 물었다.\n', goalIds: ['g'] });

it.each([
  ['written on', { body: '떨렸다.\n\n그래도 물었다. 두 번이나.\n\n답도 들었다.' }, true],
  ['with more before it', { body: '아침부터 떨렸다.\r\n그래도 물었다.' }, true],
  ['with more links and a longer title', { title: '세미나 첫날', goalIds: ['g', 'h'] }, true],
  ['with a word changed', { body: '설렜다.\n\n그래도 물었다.\n' }, false],
  ['in another order', { body: '그래도 물었다.\n떨렸다.\n' }, false],
  ['without a link', { goalIds: [] }, false],
  ['of another day', { happenedOn: '2021-12-27' }, false],
])('a text %s', (_, more, nothingBeyond) => {
  expect(saysNothingBeyond(begun, { ...begun, ...more })).toBe(nothingBeyond);
});

it('a line stands once for every time it was written', () => {
  expect(saysNothingBeyond(text({ body: '하나\n하나' }), text({ body: '하나\n둘' }))).toBe(false);
});

it('lines put between others take nothing away', () => {
  const lines = fc.array(fc.string({ maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ maxLength: 5 }), lines)), (pieces) => {
      const body = pieces.map(([line]) => line).join('\n');
      const more = pieces.flatMap(([line, between]) => [line, ...between]).join('\n');
      expect(saysNothingBeyond(text({ body }), text({ body: more }))).toBe(true);
    }),
  );
});
