import { plainText } from './plain-text.js';
import { renderMarkdown, rendered } from './render.js';

describe('a post of an old blog', () => {
  it('has notices, by the line below or above a block', () => {
    expect(renderMarkdown('글\n{: .notice--info}')).toBe(
      '<p class="notice notice-info" role="note" aria-label="참고">글</p>',
    );
    expect(renderMarkdown('{: .notice--danger}\n글', { locale: 'en' })).toBe(
      '<p class="notice notice-danger" role="note" aria-label="Danger">글</p>',
    );
    expect(renderMarkdown('> 글\n{: .prompt-tip }')).toBe(
      '<blockquote class="notice notice-tip" role="note" aria-label="도움말"><p>글</p></blockquote>',
    );
    expect(renderMarkdown('앞\n\n{: .notice}\n\n뒤')).toBe(
      '<p>앞</p><p class="notice" role="note" aria-label="알림">뒤</p>',
    );
  });

  it('has notices in HTML, with Markdown inside', () => {
    expect(renderMarkdown('<div class="notice--warning" markdown="1">\n**글**\n</div>')).toBe(
      '<div class="notice notice-warning" role="note" aria-label="주의"><p><strong>글</strong></p></div>',
    );
  });

  it('says what an image or a link is like, and none of it is seen as text', () => {
    expect(renderMarkdown('![a](b.png){: width="300px" .shadow}')).toContain(
      '<img src="b.png" alt="a" width="300"',
    );
    expect(renderMarkdown('![a](b.png)\n{: width="50%" height="20"}')).toContain('width="50%" height="20"');
    expect(renderMarkdown('<img src="b.png" style="width: 40%; border: 1px">')).toContain('width="40%"');
    expect(renderMarkdown('[a](b){:target="_blank"}는')).toBe('<p><a href="b">a</a>는</p>');
  });

  it('is centred in every way people centre', () => {
    for (const text of [
      'a\n{: .text-center}',
      'a\n{: style="text-align: center"}',
      '{:c: style="text-align: center;"}\n\na\n{: c}',
      '<p style="text-align:center">a</p>',
      '<p align="center">a</p>',
    ])
      expect(renderMarkdown(text)).toContain('<p align="center">a</p>');
  });

  it('has addresses of its own for headings', () => {
    expect(rendered('## 회고 {#review}\n\n## 뒤\n{: #after}').headings).toEqual([
      { id: 'post-review', level: 2, text: '회고' },
      { id: 'post-after', level: 2, text: '뒤' },
    ]);
  });

  it('has its contents where it asks for them, and not in its excerpt', () => {
    const text = '* TOC\n{:toc}\n\n## 하나\n\n### 둘\n\n## 빠짐\n{: .no_toc}\n\n## 셋';
    expect(renderMarkdown(text)).toMatch(
      /^<ul><li><a href="#post-하나">하나<\/a><ul><li><a href="#post-둘">둘<\/a><\/li><\/ul><\/li><li><a href="#post-셋">셋<\/a><\/li><\/ul><h2/,
    );
    expect(plainText(text, 100)).toBe('하나 둘 빠짐 셋');
    expect(rendered(text).headings.map(({ text }) => text)).toEqual(['하나', '둘', '셋']);
  });

  it('has contents that begin in the middle', () => {
    expect(renderMarkdown('* x\n{:toc}\n\n### a\n\n# b\n\n## c').match(/^<ul>.*?<h3/s)![0]).toBe(
      '<ul><li><a href="#post-a">a</a></li><li><a href="#post-b">b</a><ul><li><a href="#post-c">c</a></li></ul></li></ul><h3',
    );
  });

  it.each(['글{: .notice}', '{:>5}', '{: }', '{:}', 'a {:.b', '{: a: b}', '`{: .x}`'])(
    'keeps braces that say nothing about anything: %s',
    (text) => {
      expect(renderMarkdown(text)).toContain(text.replaceAll('`', '').replace('>', '>'));
    },
  );

  it('leaves out classes, ids of the page and attributes that mean nothing here', () => {
    expect(
      renderMarkdown('글\n{: .toast .sr-only onclick="a" style="position:fixed" data-x="y" role="alert"}'),
    ).toBe('<p>글</p>');
  });

  it('has figures: an image that stands alone, with its title as the caption', () => {
    expect(renderMarkdown('![a](b.png "캡션"){: .align-center}')).toMatch(
      /^<figure align="center"><img src="b.png" alt="a" loading="lazy"[^>]*><figcaption>캡션<\/figcaption><\/figure>$/,
    );
    expect(renderMarkdown('[![a](b.png "캡션")](c)')).toMatch(
      /^<figure><a href="c"><img[^>]*><\/a><figcaption>/,
    );
    expect(renderMarkdown('글 ![a](b.png "캡션")')).toContain('title="캡션"');
    expect(renderMarkdown('![a](b.png)')).toMatch(/^<p><img/);
  });

  it('has links where it had frames and films, and loads nothing', () => {
    expect(
      renderMarkdown('<iframe src="https://www.youtube.com/embed/a_b-c1234?rel=0" title="강의 1"></iframe>'),
    ).toBe(
      '<a href="https://www.youtube.com/watch?v=a_b-c1234" class="embed" rel="noopener noreferrer">강의 1</a>',
    );
    expect(renderMarkdown('<video src="/a.mp4" controls></video>')).toBe(
      '<p><a href="/a.mp4" class="embed">/a.mp4</a></p>',
    );
    expect(renderMarkdown('<iframe src="javascript:a"></iframe>')).toBe('');
  });

  it('has words and what they mean', () => {
    expect(renderMarkdown('용어\n: 뜻을 적는 곳\n: **다른** 뜻\n\n둘째\n\n: 문단\n\n  - 하나\n\n끝')).toBe(
      '<dl><dt>용어</dt><dd>뜻을 적는 곳</dd><dd><strong>다른</strong> 뜻</dd>' +
        '<dt>둘째</dt><dd><p>문단</p><ul><li>하나</li></ul></dd></dl><p>끝</p>',
    );
    expect(plainText('앞\n\n용어\n: 뜻\n\n뒤', 100)).toBe('앞 용어 뜻 뒤');
    expect(
      renderMarkdown('앞\n\n용어\n: 뜻\n\n뒤', { positions: true }).match(/<\w+ data-line="\d+"/g),
    ).toEqual(['<p data-line="1"', '<dl data-line="3"', '<p data-line="6"']);
  });

  it.each(['3월\n~ 6월', '글\n:) 웃음', '글\n:', '글\n::: tip', ': 뜻'])(
    'has none where nothing is given a meaning: %s',
    (text) => {
      expect(renderMarkdown(text)).not.toContain('<dl>');
    },
  );

  it('has short words that say what they stand for, before a particle too', () => {
    const text =
      'NLP는 `NLP`, $NLP$ (NLP) XNLP NLPs <abbr title="a">NLP</abbr>\n\n*[NLP]: 자연어 처리\n*[NLP]: 둘째';
    const explained = '<abbr title="자연어 처리">NLP</abbr>';
    expect(renderMarkdown(text)).toBe(
      `<p>${explained}는 <code>NLP</code>, <code data-math="inline">NLP</code> (${explained}) XNLP NLPs <abbr title="a">NLP</abbr></p>`,
    );
    expect(plainText(text, 100)).toBe('NLP는 NLP, NLP (NLP) XNLP NLPs NLP');
    expect(renderMarkdown('글\n*[C++ 17]: 언어\nC++ 17과 C++')).toBe(
      '<p>글</p><p><abbr title="언어">C++ 17</abbr>과 C++</p>',
    );
  });

  it('explains them in headings and notes, and neither in addresses nor in the contents', () => {
    const html = renderMarkdown('* a\n{:toc}\n\n## NLP[^1]\n\n[^1]: NLP\n\n*[NLP]: 자연어\n*[1]: 하나');
    expect(html).toContain('<ul><li><a href="#post-nlp1">NLP</a></li></ul>');
    expect(html.match(/<abbr title="자연어">NLP<\/abbr>/g)).toHaveLength(2);
    expect(html).not.toContain('title="하나"');
  });

  it.each(['__proto__', 'constructor', 'toString', 'a|b', '(', '.*', '\\d', '$&', 'a]b'])(
    'may have any short word: %s',
    (word) => {
      expect(renderMarkdown(`글 ${word}`)).not.toContain('<abbr');
      expect(renderMarkdown(`*[${word}]: "><script>alert(1)</script>\n\n글 NLP`)).not.toContain('<abbr');
    },
  );

  it('keeps a line that leans, and what would say too much', () => {
    expect(renderMarkdown('*[주의]: 비 온다*')).toBe('<p><em>[주의]: 비 온다</em></p>');
    expect(renderMarkdown(`*[A]: ${'가'.repeat(600)}`)).toContain('[A]');
    const html = renderMarkdown(`*[A]: ${'가'.repeat(500)}\n\n${'A '.repeat(1_000)}`);
    expect(html.match(/<abbr/g)).toHaveLength(400);
  });
});
