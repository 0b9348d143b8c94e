import { describe, expect, it } from '@jest/globals';
import { asKept, isBlank, sameWritten, type Written } from '@/features/desk/texts/written';

const text: Written = {
  title: '낱말을 세는 일',
  frontMatter: '',
  body: '편지 하나를 열어 보지도 않고',
  happenedOn: '2021-12~',
  milestoneIds: ['a', 'b'],
  goalIds: [],
};

describe('two texts', () => {
  it('are the same word for word, byte for byte, link for link', () => {
    expect(sameWritten(text, { ...text, milestoneIds: ['a', 'b'] })).toBe(true);
    expect(sameWritten({ ...text, body: 'a\r\n' }, { ...text, body: 'a\n' })).toBe(false);
    expect(sameWritten(text, { ...text, milestoneIds: ['b', 'a'] })).toBe(false);
    expect(sameWritten(text, { ...text, goalIds: ['c'] })).toBe(false);
  });
});

describe('a desk nobody wrote at', () => {
  it('is blank though it knows its milestone', () => {
    expect(isBlank({ ...text, title: '', body: ' \n' })).toBe(true);
    expect(isBlank({ ...text, body: '' })).toBe(false);
  });
});

describe('a whole file pasted into the body', () => {
  const file = '---\r\ntitle: 울림\r\ncomments: true\r\n---\r\n\r\n본문입니다.\r\n';

  it('is kept as front matter and body, without changing a byte', () => {
    const kept = asKept({ ...text, body: file });
    expect(kept.frontMatter).toBe('---\r\ntitle: 울림\r\ncomments: true\r\n---\r\n');
    expect(kept.frontMatter + kept.body).toBe(file);
  });

  it('stays in the body when there is front matter already', () => {
    const both = { ...text, frontMatter: '---\n---\n', body: file };
    expect(asKept(both)).toBe(both);
  });
});
