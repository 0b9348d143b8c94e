import type { Attack } from './attack.js';

/** At most `length` characters each: what a careless parser answers with a full stack or a full hour. */
export function endlessTexts(length: number): Attack[] {
  return endless(length).map(({ name, markdown }) => ({ name, markdown: markdown.slice(0, length) }));
}

function endless(length: number): Attack[] {
  const filled = (piece: string) => piece.repeat(Math.ceil(length / piece.length));
  const pieces = [
    ...[
      '>',
      '> ',
      '[',
      '![',
      '[a](',
      '[](',
      '](',
      '[a]:',
      '[^',
      '[^a]',
      '<',
      '<a ',
      '<!--',
      '<!',
      '<?',
      '<b>',
      '<div>\n',
      '</b>',
    ],
    ...[
      '*',
      '_',
      '~',
      '`',
      '**a *b ',
      '*a _b ',
      '~~a ~b ',
      '**"강"**는 ',
      '- ',
      '1. ',
      '- [ ] a\n',
      '> - ',
      '#',
      '# a\n',
    ],
    ...[
      'a\n-\n',
      '|',
      '|a',
      '```\n',
      '    a\n',
      '\n',
      ' ',
      '\t',
      '\\',
      '&',
      '&#0;',
      '{{',
      '{%',
      '{{ a }}',
      '가',
      '\ud800',
      '\0',
    ],
    ...[
      'http://a.b ',
      'www.',
      'www.a.b ',
      'a@',
      'a.b@c.d ',
      '<a href="',
      "<a b='",
      '<!---',
      '&amp',
      '<script>',
      '</script',
    ],
    ...[
      '$',
      '$a$ ',
      '$$\n',
      '$$a$$ ',
      '\\(',
      '\\(a\\)',
      '\\[\n',
      '\\[a\\]\n',
      '{:',
      '{: .a}',
      '{: .a}\n',
      '{:a: .b}\n',
      '{: a="',
      '*a*{: .a}',
      'a\n{: .notice}\n',
      '* T\n{:toc}\n# a\n',
      '# a {#b}\n',
      '<iframe src="//a"></iframe>',
      '<div markdown=1>\n',
      '```js\n1\n```\n',
      '![a](b "c")\n\n',
      'http://a가',
      'https://a.kr/은 ',
    ],
  ];
  return [
    ...pieces.map((piece) => ({ name: `only ${JSON.stringify(piece)}`, markdown: filled(piece) })),
    { name: 'a wide matrix', markdown: `$$\\begin{matrix}${filled('&').slice(0, 4_900)}\\end{matrix}$$` },
    {
      name: 'a macro that grows',
      markdown: filled(`$\\def\\a{${'x'.repeat(900)}}${'\\a'.repeat(30)}$\n\n`),
    },
    { name: 'a macro of itself', markdown: filled('$\\def\\a{\\a\\a}\\a$ ') },
    {
      name: 'fractions in fractions',
      markdown: filled(`$${'\\frac{a}{'.repeat(40)}b${'}'.repeat(40)}$\n\n`),
    },
    { name: 'code in one block', markdown: `\`\`\`js\n${filled('a::')}` },
    { name: 'a tag without an end', markdown: `<div ${filled('a ')}` },
    { name: 'white space in a tag', markdown: `<div ${filled(' ')}` },
    { name: 'notes without an end', markdown: `[^a]: x\n\n${filled('[^')}` },
    { name: 'one note, many references', markdown: `[^a]: x\n\n${filled('[^a] ')}` },
    {
      name: 'many notes',
      markdown: numbered(length / 20, (n) => `[^${n}] `) + numbered(length / 20, (n) => `\n\n[^${n}]: x`),
    },
    { name: 'many definitions', markdown: numbered(length / 20, (n) => `[${n}]: /x\n`) },
    { name: 'a tall table', markdown: `|a|\n|-|\n${filled('|b|\n')}` },
    {
      name: 'a wide table',
      markdown: ['|a', '|-', '|b'].map((cell) => filled(cell).slice(0, length / 3)).join('\n'),
    },
    {
      name: 'links in links',
      markdown: `${filled('[').slice(0, length / 3)}a${filled('](b)').slice(0, length / 2)}`,
    },
    {
      name: 'emphasis in emphasis',
      markdown: `${filled('*').slice(0, length / 2)}a${filled('*').slice(0, length / 2)}`,
    },
    { name: 'lists in lists', markdown: numbered(Math.sqrt(length), (n) => `${' '.repeat(2 * n)}- a\n`) },
    {
      name: 'ever longer code fences',
      markdown: numbered(Math.sqrt(2 * length), (n) => `${'`'.repeat(n)} `),
    },
    { name: 'parentheses in an address', markdown: `https://a.b${filled('(')}` },
    { name: 'a heading under a thousand lines', markdown: `${filled('a\n')}===` },
  ];
}

function numbered(count: number, write: (number: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, index) => write(index)).join('');
}
