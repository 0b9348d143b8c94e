import { describe, expect, it } from '@jest/globals';
import { archiveIn, asPosts, chosenFrom, nameOf } from './chosen-file';

const file = (path: string): File => {
  const made = new File(['글'], path.split('/').at(-1)!);
  Object.defineProperty(made, 'webkitRelativePath', { value: path.includes('/') ? path : '' });
  return made;
};

describe('what a person chooses to bring', () => {
  it('is a folder without what never holds a post', () => {
    const chosen = chosenFrom(
      [
        'blog/_posts/2021-12-26-회고.md',
        'blog/.git/config',
        'blog/a/node_modules/b.md',
        'blog/.github/x.yml',
      ].map(file),
    );
    expect(chosen.files.map(({ path }) => path)).toEqual([
      'blog/_posts/2021-12-26-회고.md',
      'blog/.github/x.yml',
    ]);
    expect(chosen.passedBy).toBe(2);
    expect(nameOf(chosen)).toBe('blog');
  });

  it('keeps the name of a file as it is written, whatever its Unicode form', () => {
    const name = '회고.md'.normalize('NFD');
    expect(chosenFrom([file(name)]).files[0]!.path).toBe(name);
  });

  it('lies among the posts when it is nothing but posts by their names', () => {
    const paths = (names: string[]) => asPosts(chosenFrom(names.map(file))).files.map(({ path }) => path);
    expect(paths(['2021-12-26-회고.md'])).toEqual(['_posts/2021-12-26-회고.md']);
    expect(paths(['2021-12-26-a.md', 'a.png'])).toEqual(['2021-12-26-a.md', 'a.png']);
    expect(paths(['메모.md'])).toEqual(['메모.md']);
    expect(paths(['notes/2021-12-26-a.md'])).toEqual(['notes/2021-12-26-a.md']);
  });

  it.each([
    [['blog.zip'], true],
    [['BLOG.ZIP'], true],
    [['a.md'], false],
    [['a.zip', 'b.zip'], false],
    [['blog/a.zip'], false],
  ])('%j goes as it is: %s', (paths, asItIs) => {
    expect(archiveIn(chosenFrom(paths.map(file))) !== null).toBe(asItIs);
  });
});
