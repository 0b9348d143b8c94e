import { readingTime } from './plain-text.js';
import { renderMarkdown, rendered, renderedWhole } from './render.js';

const formulas = (markdown: string) =>
  [...renderMarkdown(markdown).matchAll(/<(code|pre) data-math="(\w+)">([^<]*)</g)].map(
    ([, , kind, tex]) => `${kind}: ${tex}`,
  );

describe('mathematics in a post', () => {
  it('stands in the line, beside Korean', () => {
    expect(formulas('편지 $d$에 든 낱말 $w$마다')).toEqual(['inline: d', 'inline: w']);
    expect(formulas('\\(x^2\\)와 \\\\(y\\\\)')).toEqual(['inline: x^2', 'inline: y']);
    expect(formulas('합은 $\\text{합계}+1$, 값은 $\\$5$')).toEqual([
      'inline: \\text{합계}+1',
      'inline: \\$5',
    ]);
    expect(formulas('$n$th, **$a*b$**, [$c$](d)')).toEqual(['inline: n', 'inline: a*b', 'inline: c']);
  });

  it('stands alone', () => {
    expect(formulas('$$ a+b $$')).toEqual(['display: a+b']);
    expect(formulas('글\n$$\na\n+b\n$$\n뒤')).toEqual(['display: a\n+b']);
    expect(formulas('\\[\na\n\\]\n\n\\\\[ b \\\\]')).toEqual(['display: a', 'display: b']);
    expect(formulas('> $$\n> a\n> $$\n\n- $$b$$')).toEqual(['display: a', 'display: b']);
  });

  it('stands in the line where kramdown would have it there: between two dollars inside a sentence', () => {
    expect(formulas('문장 안의 $$x$$ 하나')).toEqual(['inline: x']);
    expect(formulas('$$x$$와 $$y$$')).toEqual(['inline: x', 'inline: y']);
  });

  it.each([
    '$5 and $6',
    '가격은 $5, $6, $7입니다',
    '$5와 $6 사이',
    '$10,000에서 $20,000까지',
    '$100~$200',
    '$5$6',
    '5$ and 6$',
    'US$5$',
    '원/$과 엔/$의 차이',
    '$ x $',
    '\\$x$',
    '$x',
    '$$',
    '$$$$',
    '$$ $$',
    '$`x`$',
    '\\(\\)',
    '\\(x',
    '\\[\n\\]',
    '$$\n끝이 없다\n\n다음 문단$$',
    '`$x$`',
    '    $$x$$',
  ])('is not money, code or half a formula: %j', (markdown) => {
    expect(formulas(markdown)).toEqual([]);
  });

  it('is asked for only by a text that has it', () => {
    expect(rendered('$5 and $6').needs).toEqual({ mathematics: false, languages: [] });
    expect(rendered('$x$').needs).toEqual({ mathematics: true, languages: [] });
  });

  it('is set for the eye, and as MathML for those who listen', async () => {
    const { html } = await renderedWhole('값은 $\\frac12$입니다\n\n$$x$$', { positions: true });
    expect(html).toContain('<span data-math="inline"><span class="katex"><span class="katex-mathml"><math');
    expect(html).toContain('<mfrac><mn>1</mn><mn>2</mn></mfrac>');
    expect(html).toContain('<div data-math="display" data-line="3"><span class="katex-display">');
  });

  it.each([
    '\\frac{',
    '\\nosuch',
    '\\href{https://a.kr}{x}',
    '\\includegraphics{a.png}',
    '\\htmlData{a=b}{x}',
  ])('is shown as its source when it cannot be set or wants more than to be read: %s', async (tex) => {
    const { html } = await renderedWhole(`$${tex}$`);
    expect(html).toBe(`<p><code data-math="inline">${tex}</code></p>`);
  });

  it('is shown as its source from where there is more of it than one can wait for', async () => {
    const { html } = await renderedWhole('$x$ '.repeat(5_000));
    expect(html.match(/class="katex"/g)!.length).toBeLessThan(3_000);
    expect(html.match(/data-math="inline"/g)).toHaveLength(5_000);
  });

  it('can stand in a heading, whose address has words only', () => {
    expect(rendered('## $L^2$ 공간').headings).toEqual([{ id: 'post-l2-공간', level: 2, text: 'L^2 공간' }]);
  });

  it('counts as read', () => {
    expect(readingTime('$x$').characters).toBe(1);
  });
});
