import fc from 'fast-check';
import { rendered, renderedWhole, renderMarkdown } from './render.js';
import { attacks } from './testing/attacks.js';
import { endlessTexts } from './testing/endless-texts.js';
import { violations } from './testing/violations.js';

// KaTeX tells the console of each letter it has no measure of, and texts made by chance have thousands.
const { warn } = console;
beforeAll(() => void (console.warn = () => {}));
afterAll(() => void (console.warn = warn));

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

  it.each(attacks)(
    '$name does nothing with its mathematics set and its code coloured: $markdown',
    async ({ markdown }) => {
      expect(violations((await renderedWhole(markdown, { positions: true })).html)).toEqual([]);
    },
  );

  it('does nothing either when its pieces come together by chance', () => {
    const pieces = fc.constantFrom(...attacks.flatMap(({ markdown }) => markdown.split(/(?<=[<>"'\s])/)));
    const text = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
    return fc.assert(
      fc.asyncProperty(text, async (markdown) => {
        expect(violations(renderMarkdown(markdown))).toEqual([]);
        expect(violations((await renderedWhole(markdown)).html)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an endless text', () => {
  it.each(endlessTexts(10_000))('$name: ten thousand characters are safe', async ({ markdown }) => {
    expect(violations((await renderedWhole(markdown)).html)).toEqual([]);
  });

  it.each(endlessTexts(20_000))('$name: a long text ends', ({ markdown }) => {
    expect(renderMarkdown(markdown)).not.toMatch(/^<pre>(?!<code)/);
  });
});

describe('any text at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(...'\n\t >-*_[](){}<>!#`~|:\\&$^=.\ud800\u0000가a1"\''),
      maxLength: 200,
    }),
  );

  it('becomes HTML', () => {
    fc.assert(
      fc.property(text, (markdown) => expect(violations(renderMarkdown(markdown))).toEqual([])),
      { numRuns: 1_000 },
    );
  });

  it('becomes safe HTML as a formula, as code and as an attribute list', () =>
    fc.assert(
      fc.asyncProperty(text, piecesOfTeX, async (words, tex) => {
        for (const inside of [words, tex]) {
          const markdown = `$${inside}$\n\n$$\n${inside}\n$$\n\n\\(${inside}\\)\n\n\`\`\`js\n${inside}\n\`\`\`\n{: ${inside}}`;
          expect(violations((await renderedWhole(markdown)).html)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    ));

  it('has the same headings and needs before and after it is filled', () =>
    fc.assert(
      fc.asyncProperty(text, async (markdown) => {
        const { headings, needs } = rendered(markdown);
        expect(await renderedWhole(markdown)).toMatchObject({ headings, needs });
      }),
    ));
});

const piecesOfTeX = fc
  .array(
    fc.constantFrom(
      ...[
        '\\frac',
        '{',
        '}',
        'x',
        '^',
        '_',
        '2',
        '\\left(',
        '\\right)',
        '\\sqrt',
        '\\text{가}',
        '\\color{red}',
        '&',
      ],
      ...[
        '\\begin{matrix}',
        '\\end{matrix}',
        '\\\\',
        '\\def\\a{',
        '\\a',
        '\\rule{9em}{9em}',
        '\\href{a}{b}',
        '\\tag{1}',
      ],
      ...[
        '\\overbrace',
        '\\xrightarrow{a}',
        '\\boxed',
        '\\cancel',
        '\\htmlId{a}{b}',
        '#1',
        '<',
        '>',
        '"',
        "'",
        '\\char60',
      ],
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));
