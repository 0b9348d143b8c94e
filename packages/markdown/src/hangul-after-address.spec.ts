import { renderMarkdown } from './render.js';

const links = (markdown: string) =>
  [...renderMarkdown(markdown).matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>([^<]*)/g)].map(
    ([, href, words, after]) => ({ href: decodeURI(href!), words, after }),
  );

describe('an address in a Korean sentence', () => {
  it.each([
    ['https://a.kr/b', '은'],
    ['https://a.kr/b', '에서는'],
    ['https://a.kr', '입니다'],
    ['https://a.kr/', '를'],
    ['https://a.kr/b', '을(를) 본다'],
    ['https://a.kr/b?c=1', '로'],
    ['https://a.kr/b_(c)', '이라는'],
    ['https://a.kr/2021', '부터의'],
  ])('%s ends before %s', (address, particle) => {
    expect(links(`글 ${address}${particle} 글`)).toEqual([
      { href: address, words: address, after: `${particle} 글` },
    ]);
  });

  it.each([
    'https://a.kr/wiki/울림',
    'https://a.kr/2021년-회고',
    'https://a.kr/제1장',
    'https://a.kr/?q=울림과',
    'https://a.kr/#울림',
  ])('%s is Korean itself and stays whole', (address) => {
    expect(links(address)).toMatchObject([{ href: address, words: address, after: '' }]);
  });

  it('may have a Korean host', () => {
    expect(links('https://한글.kr은 https://울림.한국')).toMatchObject([
      { words: 'https://한글.kr', after: '은 ' },
      { words: 'https://울림.한국', after: '' },
    ]);
  });

  it('ends there too without a scheme, and when it is mail', () => {
    expect(links('www.a.kr은')).toEqual([{ href: 'http://www.a.kr', words: 'www.a.kr', after: '은' }]);
    expect(links('me@a.kr로')).toEqual([{ href: 'mailto:me@a.kr', words: 'me@a.kr', after: '로' }]);
  });
});
