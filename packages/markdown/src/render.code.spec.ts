import { rendered, renderedWhole } from './render.js';

const whole = async (markdown: string) => (await renderedWhole(markdown)).html;

describe('code in a post', () => {
  it('is told by weight and ink: words of the language, names where they are given, asides, values', async () => {
    expect(await whole('```python\ndef weight(w, a=1.0): # 낱말\n    return weight("b")\n```')).toBe(
      '<pre><code class="language-python"><span class="code-keyword">def</span> <span class="code-name">weight</span>' +
        '(w, a=<span class="code-text">1.0</span>): <span class="code-aside"># 낱말</span>\n' +
        '    <span class="code-keyword">return</span> weight(<span class="code-text">"b"</span>)\n</code></pre>',
    );
  });

  it.each([
    ['js', 'function f() {}'],
    ['TypeScript', 'class f {}'],
    ['rs', 'fn f() {}'],
    ['golang', 'func f() {}'],
    ['c++', 'int f(int a) {}'],
    ['rb', 'def f; end'],
    ['kt', 'fun f() {}'],
  ])('is known by the names people write: %s', async (language, code) => {
    expect(await whole(`\`\`\`${language}\n${code}\n\`\`\``)).toContain('<span class="code-name">f</span>');
  });

  it('tells what was added and removed', async () => {
    const html = await whole('```diff\n+a\n-b\n```');
    expect(html).toContain('<span class="code-added">+a</span>');
    expect(html).toContain('<span class="code-removed">-b</span>');
  });

  it.each(['zzz', '__proto__', 'constructor', 'mermaid', 'text', '../python'])(
    'is plain in a language that nobody here reads: %s',
    async (language) => {
      expect(await whole(`\`\`\`${language}\na < b\n\`\`\``)).toBe(
        `<pre><code class="language-${language}">a &#x3C; b\n</code></pre>`,
      );
    },
  );

  it('is plain without a language', async () => {
    expect(await whole('```\nif\n```\n\n    if')).not.toContain('code-');
    expect(rendered('```\nif\n```').needs).toEqual({ mathematics: false, languages: [] });
  });

  it('asks for each of its languages once', () => {
    expect(rendered('```js\n```\n\n```py\n```\n\n```js\n```').needs.languages).toEqual(['js', 'py']);
  });

  it('gets its language from the line below, as kramdown has it', async () => {
    expect(await whole('    return 1\n{: .language-python}')).toContain('<span class="code-keyword">return');
  });

  it('is plain from where there is more of it than one can wait for', async () => {
    const block = `\`\`\`js\n${'if (1) {}\n'.repeat(5_000)}\`\`\`\n\n`;
    const blocks = (await whole(block.repeat(6))).split('<pre>').slice(1);
    expect(blocks.map((html) => html.includes('code-keyword'))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
