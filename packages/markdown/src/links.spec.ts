import { linksIn } from './links.js';

describe('where a text leads', () => {
  it('is told by its links, however they are written, each once', () => {
    const post = [
      '[하나](/a)와 [둘][둘], <a href="/c">셋</a>, <https://example.org/d>, [다시](/a "제목")[^1]',
      '',
      '| [표](/e) |\n|---|\n| [칸](/f) |',
      '',
      '[둘]: /b\n\n[^1]: 각주의 [링크](/g)',
    ].join('\n');
    const leads = linksIn(post).filter((address) => !address.startsWith('#'));
    expect(leads).toEqual(['/a', '/b', '/c', 'https://example.org/d', '/e', '/f', '/g']);
  });

  it('is nowhere for what is only shown: code, images, front matter, what is longer than a page', () => {
    const shown = '---\nlink: "[a](/a)"\n---\n\n`[a](/a)` ![그림](/b)\n\n```\n[c](/c)\n```\n\n    [d](/d)\n';
    expect(linksIn(shown)).toEqual([]);
    expect(linksIn(`[a](/a) ${'가'.repeat(500_000)}`)).toEqual([]);
  });
});
