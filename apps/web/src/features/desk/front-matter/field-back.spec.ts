import { describe, expect, it } from '@jest/globals';
import { withFieldBack } from './field-back';

describe('a removed field', () => {
  it('comes back beside what was changed since', () => {
    expect(withFieldBack('---\ntitle: "b" # new\n---\n', 'tags', ['a'])).toMatch(
      /^---\ntitle: "b" # new\ntags:.*a.*\n---\n$/s,
    );
  });

  it('comes back alone where all of it is gone', () => {
    expect(withFieldBack('', 'toc', true)).toBe('---\ntoc: true\n---\n');
  });

  it('does not come back over another value, or into front matter that cannot be read', () => {
    expect(withFieldBack('---\ntoc: false\n---\n', 'toc', true)).toBeNull();
    expect(withFieldBack('---\ntitle: a: b\n---\n', 'toc', true)).toBeNull();
  });

  it('is left as it is where it is there again', () => {
    expect(withFieldBack('---\ntoc:  true\n---\n', 'toc', true)).toBe('---\ntoc:  true\n---\n');
  });
});
