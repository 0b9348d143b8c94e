import { Pointed } from '../folder/pointed.js';
import { linksOf } from '../post/links.js';
import { leadsIn, leadsOf } from './leads.js';
import { standing } from './standing.fixture.js';

describe('where the links of a post lead', () => {
  const config = 'url: https://me.example\nbaseurl: /blog\npermalink: pretty\n';
  const other = '_posts/2021-01-02-other.md';
  const leads = (body: string) => {
    const here = standing('_posts/2021-03-04-a.md', body, config, '_config.yml', [other, 'a.pdf']);
    const pointed = new Pointed(['_posts/2021-03-04-a.md', other, 'a.pdf'], here.place, '/blog');
    const links = linksOf(here.post, 'https://me.example');
    return leadsOf(here, links, pointed.by(here.post.path, links).files);
  };

  it.each([
    ['[a](/2021/01/02/other/#끝)', '/2021/01/02/other/', '/2021/01/02/other'],
    ['[a](/blog/2021/01/02/other/?x)', '/blog/2021/01/02/other/', '/blog/2021/01/02/other'],
    [
      '[a]({{ site.baseurl }}/2021/01/02/other/)',
      '{{ site.baseurl }}/2021/01/02/other/',
      '/2021/01/02/other',
    ],
    ['[a]({% post_url 2021-01-02-other %})', '{% post_url 2021-01-02-other %}', 'post_url:2021-01-02-other'],
    [
      '[a]({{ site.baseurl }}{% post_url 2021-01-02-other %}#x)',
      '{{ site.baseurl }}{% post_url 2021-01-02-other %}',
      'post_url:2021-01-02-other',
    ],
    [`[a]({% link ${other} %})`, `{% link ${other} %}`, `/${other}`],
    ['[a](2021-01-02-other.md)', '2021-01-02-other.md', `/${other}`],
    [`[a](../${other})`, `../${other}`, `/${other}`],
    ['[a](../later.md)', '../later.md', '/later.md'],
    ['[a](../../../01/02/other)', '../../../01/02/other', '/2021/01/02/other'],
    ['<https://me.example/blog/x.html>', 'https://me.example/blog/x.html', '/blog/x'],
    ['[a][b]\n\n[b]: /x', '/x', '/x'],
    ['<a href="/x">a</a>', '/x', '/x'],
  ])('%j to %j', (body, written, address) => {
    expect(leads(body)).toEqual([{ written, address }]);
  });

  it('nowhere in code, to no file, to nothing of this program, and not away', () => {
    const id = '01900000-0000-7000-8000-000000000000';
    expect(
      leads(`\`[a](/x)\` [a](/a.pdf) ![a](/x.png) [a](/reflections/${id}) [a](https://x.example/)`),
    ).toEqual([]);
  });

  it('nowhere from an address that is none', () => {
    const here = standing('b.md', '---\npermalink: "http://["\n---\n[a](../b/)', '', 'a.md');
    expect(leadsOf(here, linksOf(here.post), [])).toEqual([]);
  });

  it('nowhere that could not be stored', () => {
    expect(leads('[a](/x%00) [b](/%EF%BF%BD/%0A)')).toEqual([]);
    expect(leadsIn('[a](/x%00)')).toEqual([]);
  });

  it('are known by whole addresses in a text that lies in no blog', () => {
    expect(leadsIn('[a](/x/) [b](../y) <https://me.example/z/> [c]({% post_url 2021-01-02-o %})')).toEqual([
      { written: '/x/', address: '/x' },
      { written: '../y', address: null },
      { written: 'https://me.example/z/', address: '//me.example/z' },
      { written: '{% post_url 2021-01-02-o %}', address: 'post_url:2021-01-02-o' },
    ]);
  });
});
