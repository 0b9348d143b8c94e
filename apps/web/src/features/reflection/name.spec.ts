import { describe, expect, it } from '@jest/globals';
import { nameOf } from '@/features/reflection/name';

describe('a text is called', () => {
  it.each([
    ['by its title', '낱말을 세는 일', '# 다른 것', '낱말을 세는 일'],
    ['by its first heading', '', '편지 하나를\n\n# 낱말을 세는 일 #\n', '낱말을 세는 일'],
    ['by its first line', '', '\n> 편지 하나를 열어\r\n보지도 않고', '편지 하나를 열어'],
    ['nothing while it is empty', '', ' \n', ''],
  ])('%s', (_, title, body, name) => {
    expect(nameOf({ title, body })).toBe(name);
  });

  it('a few words when the first line is long, never half a character', () => {
    const name = nameOf({ title: '', body: `${'가'.repeat(79)}😀더 많은 말` });
    expect(name).toBe(`${'가'.repeat(79)}😀…`);
  });
});
