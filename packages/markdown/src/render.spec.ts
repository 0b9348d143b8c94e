import { LONGEST_RENDERED } from './limits.js';
import { renderMarkdown } from './render.js';

describe('a post', () => {
  it('has bold Korean beside a particle', () => {
    expect(renderMarkdown('**"강조"**는')).toBe('<p><strong>"강조"</strong>는</p>');
  });

  it('has headings with Korean anchors, each its own, that its links find', () => {
    expect(renderMarkdown('## 2학기 회고!\n\n## 2학기 회고')).toBe(
      '<h2 id="post-2학기-회고">2학기 회고!</h2><h2 id="post-2학기-회고-1">2학기 회고</h2>',
    );
    expect(decodeURI(renderMarkdown('[위로](#2학기-회고)'))).toContain('href="#post-2학기-회고"');
    expect(renderMarkdown('# a\n\n# a-1\n\n# a').match(/id="[^"]+"/g)).toEqual([
      'id="post-a"',
      'id="post-a-1"',
      'id="post-a-2"',
    ]);
  });

  it('has tables, tasks, struck words and addresses', () => {
    expect(renderMarkdown('| a |\n|--:|\n| 1 |')).toContain('<td align="right">1</td>');
    expect(renderMarkdown('- [x] 읽기')).toBe(
      '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled checked aria-label="한 일"> 읽기</li></ul>',
    );
    expect(renderMarkdown('- \\[x] 읽기')).toBe('<ul><li>[x] 읽기</li></ul>');
    expect(renderMarkdown('~~a~~')).toBe('<p><del>a</del></p>');
    expect(renderMarkdown('www.a.kr README.md')).toBe(
      '<p><a href="http://www.a.kr" rel="noopener noreferrer">www.a.kr</a> README.md</p>',
    );
  });

  it('has footnotes with their labels in the address, in the language of the page', () => {
    const html = renderMarkdown('글[^메모] 또[^메모]\n\n[^메모]: 주');
    expect(html).toContain('<a id="post-fnref-메모" href="#post-fn-메모"');
    expect(html).toContain('<li id="post-fn-메모"><p>주 <a href="#post-fnref-메모"');
    expect(html).toContain('href="#post-fnref-메모-2"');
    expect(html).toContain('>각주</h2>');
    expect(renderMarkdown('a[^1]\n\n[^1]: b', { locale: 'en' })).toContain('>Footnotes</h2>');
  });

  it('shows Liquid as it was typed', () => {
    expect(renderMarkdown('{{ a *b* }} {% include x="*c*" %}')).toBe(
      '<p>{{ a *b* }} {% include x="*c*" %}</p>',
    );
  });

  it('keeps the harmless HTML of an old blog, around Markdown too', () => {
    expect(renderMarkdown('<div align="center" class="x">\n\n**a**<br>b\n\n</div>')).toBe(
      '<div align="center">\n<p><strong>a</strong><br>b</p></div>\n'.replace(/\n$/, ''),
    );
    expect(renderMarkdown('<img src="/a.png" width="100" onerror="x">')).toBe(
      '<img src="/a.png" width="100" alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer">',
    );
  });

  it('keeps words in angle brackets that are no HTML', () => {
    expect(renderMarkdown('List<String>은')).toBe('<p>List&#x3C;String>은</p>');
  });

  it('lets raw HTML end where the Markdown around it ends', () => {
    expect(renderMarkdown('- <b>a\n- b</b></ul>')).toBe('<ul><li><b>a</b></li><li>b</li></ul>');
  });

  it('shows a link that leads nowhere safe as it was typed', () => {
    expect(renderMarkdown('[a](javascript:b)')).toBe('<p>[a](javascript:b)</p>');
  });

  it('reads a scheme in any case', () => {
    expect(renderMarkdown('<HTTPS://A.KR>')).toContain('href="https://');
    expect(renderMarkdown('<a href="HTTPS://a.kr">a</a>')).toContain('href="https://');
  });

  it('tells the preview which line each block came from', () => {
    expect(renderMarkdown('# a\n\nb\nc\n\n- d\n', { positions: true }).match(/data-line="\d+"/g)).toEqual([
      'data-line="1"',
      'data-line="3"',
      'data-line="6"',
    ]);
  });

  it('lets two posts stand on one page', () => {
    expect(renderMarkdown('# a', { idPrefix: 'r7-' })).toBe('<h1 id="r7-a">a</h1>');
  });

  it('is shown as typed when it is longer than any book', () => {
    expect(renderMarkdown(`<b>&${'a'.repeat(LONGEST_RENDERED)}`)).toMatch(/^<pre>&lt;b>&amp;a/);
  });
});
