import { plainText } from './plain-text.js';
import { rendered, renderedWhole, renderMarkdown } from './render.js';

const python = '{% highlight python linenos %}\ndef 인사(이름):\n    return "안녕"\n{% endhighlight %}';

describe('code between the tags of Jekyll', () => {
  it('keeps its lines and indents, its colours, and the tags as they were typed', async () => {
    expect((await renderedWhole(`앞\n${python}\n뒤`)).html).toBe(
      '<p>앞</p><pre><code>{% highlight python linenos %}</code>\n' +
        '<code class="language-python"><span class="code-keyword">def</span> <span class="code-name">인사</span>(이름):\n' +
        '    <span class="code-keyword">return</span> <span class="code-text">"안녕"</span>\n</code>' +
        '<code>{% endhighlight %}</code></pre><p>뒤</p>',
    );
    expect(rendered(python).needs.languages).toEqual(['python']);
  });

  it('may have empty lines, Markdown, HTML and other tags in it', () => {
    expect(
      renderMarkdown(
        '{%- highlight html -%}\n{% raw %}\n<b>*a*</b>\n\n\n    # {{ b }}\n{% endraw %}\n{%- endhighlight -%}',
      ),
    ).toBe(
      '<pre><code>{%- highlight html -%}</code>\n<code class="language-html">{% raw %}\n&#x3C;b>*a*&#x3C;/b>\n\n\n    # {{ b }}\n' +
        '{% endraw %}\n</code><code>{%- endhighlight -%}</code></pre>',
    );
  });

  it('is raw too', () => {
    expect(
      renderMarkdown('{% raw %}\n<ul>\n  {{ page.title }}\n\n  {% include a.html %}\n{% endraw %}'),
    ).toBe(
      '<pre><code>{% raw %}</code>\n<code>&#x3C;ul>\n  {{ page.title }}\n\n  {% include a.html %}\n</code>' +
        '<code>{% endraw %}</code></pre>',
    );
  });

  it('stands in lists and quotations', () => {
    expect(renderMarkdown(`- 글\n\n  ${python.replaceAll('\n', '\n  ')}\n- 둘`)).toContain(
      '</code>\n<code class="language-python">def 인사(이름):\n    return "안녕"\n</code><code>{% endhighlight %}</code></pre></li><li><p>둘',
    );
    expect(renderMarkdown(`> ${python.replaceAll('\n', '\n> ')}`)).toMatch(
      /^<blockquote><pre><code>.*<\/pre><\/blockquote>$/s,
    );
    expect(renderMarkdown(`> ${python}`)).not.toContain('<pre>');
  });

  it('is where the preview looks for it', () => {
    const html = renderMarkdown(`앞\n\n${python}\n\n뒤`, { positions: true });
    expect(html.match(/<\w+ data-line="\d+"/g)).toEqual([
      '<p data-line="1"',
      '<pre data-line="3"',
      '<p data-line="8"',
    ]);
  });

  it('is no part of what is told in short', () => {
    expect(plainText(`앞\n${python}\n뒤\n\n{% raw %}\n{{ a }}\n{% endraw %}\n\n끝`, 100)).toBe('앞 뒤 끝');
  });
});

describe('tags of Jekyll that hold no code', () => {
  it.each([
    ['without an end', '{% highlight python %}\nprint(1)'],
    ['with another end', '{% highlight python %}\nprint(1)\n{% endraw %}'],
    ['in a sentence', '글 {% raw %}{{ a }}{% endraw %} 글'],
    ['on the line of the code', '{% highlight python %}\nprint(1) {% endhighlight %}'],
    ['without a language', '{% highlight %}\nprint(1)\n{% endhighlight %}'],
  ])('%s are words', (_, text) => {
    expect(renderMarkdown(text)).toBe(`<p>${text}</p>`);
  });

  it('that has no end leaves the code of the next one alone', () => {
    expect(renderMarkdown(`{% highlight python %}\n글\n\n${python}`)).toMatch(
      /^<p>{% highlight python %}\n글<\/p><pre><code>{% highlight python linenos %}/,
    );
  });

  it('are code in code', () => {
    expect(renderMarkdown(`\`\`\`\n${python}\n\`\`\``)).toBe(`<pre><code>${python}\n</code></pre>`);
    expect(renderMarkdown(`    ${python.replaceAll('\n', '\n    ')}`)).toBe(
      `<pre><code>${python}\n</code></pre>`,
    );
  });

  it('stay around Markdown, which is read', () => {
    const raw = (text: string) => renderMarkdown(`{% raw %}\n${text}\n{% endraw %}`);
    expect(raw('```js\n{{ a }}\n```')).toBe(
      '<p>{% raw %}</p><pre><code class="language-js">{{ a }}\n</code></pre><p>{% endraw %}</p>',
    );
    expect(raw('$$\nx_{{1}}\n$$')).toContain('data-math="display"');
    expect(raw('**글**\n\n{{ a }}')).toContain('<strong>글</strong>');
  });
});
