import type { Attached } from './attached.js';
import { renderMarkdown } from './render.js';

const picture: Attached = {
  src: '/api/attachments/1',
  srcSet: '/api/attachments/1/480 480w, /api/attachments/1 900w',
  sizes: '(min-width: 700px) 652px, 100vw',
  width: 900,
  height: 600,
  alt: '강가의 나무',
};

describe('an image whose file the page knows', () => {
  const rendered = (markdown: string, known: Record<string, Attached>) =>
    renderMarkdown(markdown, { attachedAt: (address) => known[address] });

  it('has its widths to choose from, its size, and is fetched when it comes into sight', () => {
    const html = rendered('![](/api/attachments/1)', { '/api/attachments/1': picture });
    expect(html).toBe(
      '<p><img src="/api/attachments/1" alt="강가의 나무" loading="lazy" decoding="async" ' +
        'referrerpolicy="no-referrer" ' +
        'srcset="/api/attachments/1/480 480w, /api/attachments/1 900w" ' +
        'sizes="(min-width: 700px) 652px, 100vw" width="900" height="600"></p>',
    );
  });

  it('is found under the address that an imported post has for it, with its letters or without', () => {
    const known = { '/assets/그림.png': picture };
    for (const text of ['![](/assets/그림.png)', '![](/assets/%EA%B7%B8%EB%A6%BC.png)'])
      expect(rendered(text, known)).toContain('src="/api/attachments/1"');
  });

  it('keeps what the text says of it', () => {
    const known = { '/a.png': picture };
    expect(rendered('![나무](/a.png)', known)).toContain('alt="나무"');
    const smaller = rendered('<img src="/a.png" width="300">', known);
    expect(smaller).toContain('width="300"');
    expect(smaller).toContain('sizes="min(300px, 100vw)"');
    expect(smaller).not.toContain('height=');
  });

  it('leads to its file from a link, too', () => {
    const html = rendered('[논문](/assets/논문.pdf)', { '/assets/논문.pdf': { src: '/api/attachments/2' } });
    expect(html).toBe('<p><a href="/api/attachments/2">논문</a></p>');
  });

  it('is shown from the memory of the browser while it is on its way', () => {
    const html = rendered('![](/a.png)', { '/a.png': { src: 'blob:https://ullim.example/1' } });
    expect(html).toContain('src="blob:https://ullim.example/1"');
  });

  it('is as it stands when nothing is known of it, or what is known is no image', () => {
    expect(rendered('![](/a.png)', {})).toContain('src="/a.png"');
    expect(rendered('![](/a.png)', { '/a.png': { src: 'javascript:alert(1)' } })).toContain('src="/a.png"');
    expect(rendered('[a](/a)', { '/a': { src: 'javascript:alert(1)' } })).toContain('href="/a"');
  });

  it.each([
    "{{ '/a.png' | relative_url }}",
    '{{ "/assets/그림.png" | absolute_url }}',
    '{{ site.baseurl }}/a.png',
    '{{site.url}}{{site.baseurl}}/a.png',
    '/{{ page.slug }}/a.png',
    '{% link assets/a.png %}',
    '{{ site.baseurl }}{% post_url 2021-12-26-a %}#끝',
  ])('is found under an address that Jekyll would make: %s', (address) => {
    const known = { [address]: { src: '/api/attachments/1' } };
    expect(rendered(`![**나무**](${address} "강가")`, known)).toMatch(
      /^<figure><img src="\/api\/attachments\/1" alt="나무"[^>]*><figcaption>강가/,
    );
    expect(rendered(`글 [나무 *하나*](${address}) 글`, known)).toBe(
      '<p>글 <a href="/api/attachments/1">나무 <em>하나</em></a> 글</p>',
    );
    expect(
      rendered(`<img src="${address.replaceAll('"', "'")}">`, { [address.replaceAll('"', "'")]: picture }),
    ).toContain('src="/api/attachments/1"');
    expect(rendered(`![나무](${address})`, {})).toBe(renderMarkdown(`![나무](${address})`));
    expect(rendered(`\`![나무](${address})\``, known)).toContain('<code>![나무](');
  });

  it('cannot be named by a text itself', () => {
    const html = rendered('<img src="/a.png" srcset="https://x.example 1w" sizes="1px">', {});
    expect(html).not.toMatch(/srcset|sizes/);
    expect(rendered('![](blob:https://x.example/1)', {})).not.toContain('src="blob:');
  });
});
