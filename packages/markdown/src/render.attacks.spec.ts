import fc from 'fast-check';
import { renderMarkdown } from './render.js';
import { attacks, endlessTexts } from './testing/attacks.js';
import { violations } from './testing/violations.js';

describe('a hostile text', () => {
  it.each(attacks)('$name does nothing: $markdown', ({ markdown }) => {
    expect(violations(renderMarkdown(markdown, { positions: true }))).toEqual([]);
  });

  it.each(attacks)('$name does nothing inside other Markdown: $markdown', ({ markdown }) => {
    const around = [
      `> - ${markdown}`,
      `| ${markdown} |\n| - |\n| ${markdown} |`,
      `<div>\n\n${markdown}\n\n</div>`,
      `**${markdown}**`,
    ];
    for (const text of around) expect(violations(renderMarkdown(text))).toEqual([]);
  });

  it('does nothing either when its pieces come together by chance', () => {
    const pieces = fc.constantFrom(...attacks.flatMap(({ markdown }) => markdown.split(/(?<=[<>"'\s])/)));
    const text = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (markdown) => expect(violations(renderMarkdown(markdown))).toEqual([])),
      { numRuns: 500 },
    );
  });
});

describe('an endless text', () => {
  it.each(endlessTexts(10_000))('$name: ten thousand characters are safe', ({ markdown }) => {
    expect(violations(renderMarkdown(markdown))).toEqual([]);
  });

  it.each(endlessTexts(20_000))('$name: a long text ends', ({ markdown }) => {
    expect(renderMarkdown(markdown)).not.toMatch(/^<pre>(?!<code)/);
  });
});

describe('any text at all', () => {
  it('becomes HTML', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(...'\n\t >-*_[](){}<>!#`~|:\\&\ud800\u0000가a1"\''),
        maxLength: 200,
      }),
    );
    fc.assert(
      fc.property(text, (markdown) => expect(violations(renderMarkdown(markdown))).toEqual([])),
      { numRuns: 1_000 },
    );
  });
});
