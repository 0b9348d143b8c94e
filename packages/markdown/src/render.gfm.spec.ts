import { renderMarkdown } from './render.js';

const plain = (markdown: string) => renderMarkdown(markdown).replaceAll(' rel="noopener noreferrer"', '');
const linked = (markdown: string) =>
  [...plain(markdown).matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(
    ([, href, words]) => `${words} → ${href}`,
  );

/** Section by section as in the GitHub Flavored Markdown specification, with words of our own. */
describe('the GFM specification', () => {
  it('tables: a head, a line of dashes, rows; with or without outer pipes, aligned', () => {
    expect(plain('| 해 | 책 |\n| --- | --- |\n| 1 | 2 |')).toBe(
      '<table><thead><tr><th>해</th><th>책</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    );
    expect(plain('| 해 | 책 |\n:-: | -----:\n1 | 2')).toContain(
      '<td align="center">1</td><td align="right">2</td>',
    );
  });

  it('tables: a pipe is written with a backslash, in code too', () => {
    expect(plain('| a\\|b |\n| - |\n| `\\|` **\\|** |')).toBe(
      '<table><thead><tr><th>a|b</th></tr></thead><tbody><tr><td><code>|</code> <strong>|</strong></td></tr></tbody></table>',
    );
  });

  it('tables: end at a blank line or another block; every other line is a row', () => {
    expect(plain('| a | b |\n| - | - |\n| 1 | 2 |\n> c')).toMatch(/<\/table><blockquote><p>c/);
    expect(plain('| a | b |\n| - | - |\n| 1 | 2 |\nc\n\nc')).toMatch(
      /<tr><td>c<\/td><td><\/td><\/tr><\/tbody><\/table><p>c/,
    );
  });

  it('tables: need as many dashes as heads; rows are filled up and cut off; a body is no must', () => {
    expect(plain('| a | b |\n| - |\n| 1 |')).toMatch(/^<p>/);
    expect(plain('| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |')).toContain(
      '<tbody><tr><td>1</td><td></td></tr><tr><td>1</td><td>2</td></tr></tbody>',
    );
    expect(plain('| a |\n| - |')).toBe('<table><thead><tr><th>a</th></tr></thead></table>');
  });

  it('tasks: boxes, ticked or not, in lists in lists', () => {
    expect(plain('- [x] a\n  - [ ] b\n- [ ] c').match(/<input[^>]*>|[abc](?=<)/g)).toEqual([
      '<input type="checkbox" disabled checked aria-label="한 일">',
      'a',
      '<input type="checkbox" disabled aria-label="할 일">',
      'b',
      '<input type="checkbox" disabled aria-label="할 일">',
      'c',
    ]);
  });

  it('strikethrough: two tildes, within a paragraph, beside Korean', () => {
    expect(plain('~~지운~~ 말')).toBe('<p><del>지운</del> 말</p>');
    expect(plain('a ~~b\n\nc~~')).toBe('<p>a ~~b</p><p>c~~</p>');
    expect(plain('a ~~~b~~~ ~~~~c~~~~')).toBe('<p>a ~~~b~~~ ~~~~c~~~~</p>');
    expect(plain('~~"강조"~~는')).toBe('<p><del>"강조"</del>는</p>');
  });

  it('addresses: www, http and https, without the marks that end a sentence', () => {
    expect(linked('www.a.org/help 글')).toEqual(['www.a.org/help → http://www.a.org/help']);
    expect(linked('www.a.org. www.a.org/a.b.')).toEqual([
      'www.a.org → http://www.a.org',
      'www.a.org/a.b → http://www.a.org/a.b',
    ]);
    expect(linked('www.a.org/?b&c=d www.a.org/?b&copy; https://a.org/b&c;')).toEqual([
      'www.a.org/?b&#x26;c=d → http://www.a.org/?b&#x26;c=d',
      'www.a.org/?b → http://www.a.org/?b',
      'https://a.org/b → https://a.org/b',
    ]);
    expect(linked('(www.a.org/?q=b+(c)) www.a.org/he<lp (https://a.org/b_(c))')).toEqual([
      'www.a.org/?q=b+(c) → http://www.a.org/?q=b+(c)',
      'www.a.org/he → http://www.a.org/he',
      'https://a.org/b_(c) → https://a.org/b_(c)',
    ]);
  });

  it('addresses: mail', () => {
    expect(linked('a+b@mail.example, a.b-c_d@a.b. a.b-c_d@a.b- a.b-c_d@a.b_ mailto:a@b.org')).toEqual([
      'a+b@mail.example → mailto:a+b@mail.example',
      'a.b-c_d@a.b → mailto:a.b-c_d@a.b',
      'mailto:a@b.org → mailto:a@b.org',
    ]);
    expect(plain('a@b+c.example')).toBe('<p>a@b+c.example</p>');
  });

  it('differs where the docs say so', () => {
    expect(plain('3~5월, 6~7월')).toBe('<p>3~5월, 6~7월</p>');
    expect(linked('(https://a.org/b)는 www.a.org/?q=(b))+c')).toEqual([
      'https://a.org/b → https://a.org/b',
      'www.a.org/?q=(b) → http://www.a.org/?q=(b)',
    ]);
    expect(plain('xmpp:a@b.org ftp://a.org')).toBe('<p>xmpp:a@b.org ftp://a.org</p>');
    expect(plain('<title>a</title>b')).toBe('b');
  });
});
