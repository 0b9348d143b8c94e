import { isNeverKept } from './never-kept.js';

describe('what nobody keeps', () => {
  it.each([
    '.git/HEAD',
    'blog/node_modules/x/README.md',
    '_site/2021/a.html',
    'vendor/bundle/ruby/a.rb',
    'blog/vendor/cache/a.gem',
    '__MACOSX/._x',
  ])('is %s', (path) => {
    expect(isNeverKept(path)).toBe(true);
  });

  it.each([
    '.gitignore',
    '.github/a.yml',
    'vendor/theme/a.css',
    'vendor/bundle',
    'node_modules',
    '_sites/a.md',
  ])('is not %s', (path) => {
    expect(isNeverKept(path)).toBe(false);
  });
});
