import { describe, expect, it } from '@jest/globals';
import { ImportChoices } from '@ullim/types/import';
import { v7 as newId } from 'uuid';
import { allNew, fateOf, giveFates, goalNameOf, likelyFates, takeDrafts, takeFile } from './changes';

const nothing: ImportChoices = { categories: [], drafts: false, without: [] };
const [language, goalId] = ['언어', newId()];
const categories = [
  { name: language, from: 'category' as const, posts: 3, goalId },
  { name: '일기', from: 'folder' as const, posts: 1, goalId: null },
];

describe('what a person chooses of an import', () => {
  it('is what they said last', () => {
    const chosen = [takeFile(3, false), takeFile(5, false), takeFile(3, true), takeDrafts(true)].reduce(
      (choices, change) => change(choices),
      nothing,
    );
    expect(chosen).toEqual({ categories: [], drafts: true, without: [5] });
  });

  it('makes a category a goal, a new one, or nothing, one at a time or all at once', () => {
    const all = giveFates(allNew(categories))(nothing);
    expect([fateOf(all, language), fateOf(all, '일기')]).toEqual([{ goalId }, 'new']);
    expect(ImportChoices.parse(all)).toEqual(all);
    const one = giveFates([['일기', 'none']])(all);
    expect([fateOf(one, language), fateOf(one, '일기'), fateOf(one, '모르는 것')]).toEqual([
      { goalId },
      'none',
      'none',
    ]);
    expect(one.categories).toHaveLength(2);
  });

  it('means the same new goal when it is put on top of a choice made elsewhere', () => {
    const change = giveFates([['일기', 'new']]);
    expect(change(takeDrafts(true)(nothing)).categories).toEqual(change(nothing).categories);
  });

  it('begins with the goals of the same names, but never against what was said', () => {
    expect(likelyFates({ categories, choices: nothing })).toEqual([[language, { goalId }]]);
    const said = giveFates([[language, 'none']])(nothing);
    expect(likelyFates({ categories, choices: said })).toEqual([]);
  });

  it('can name a goal after any category', () => {
    expect(goalNameOf('  web \n dev ')).toBe('web dev');
    expect(goalNameOf('가'.repeat(300))).toHaveLength(120);
  });
});
