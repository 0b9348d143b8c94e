import { lettersOf, readFrontMatter } from './read.js';

const yaml = (inner: string) => readFrontMatter(`---\n${inner}---\n`);

describe('reading front matter', () => {
  it('leaves dates and yes as the words they are', () => {
    expect(yaml('date: 2021-12-26T20:13+09:00\npublished: no\n').values).toEqual({
      date: '2021-12-26T20:13+09:00',
      published: 'no',
    });
  });

  it.each([
    ['YAML', '---\r\na: 1\r\nb: [x]\r\n...\r\n', 'yaml'],
    ['old Macintosh YAML', '---\ra: 1\rb: [x]\r---\r', 'yaml'],
    ['TOML', '+++\na = 1\nb = ["x"]\n+++\n', 'toml'],
    ['JSON', '{"a": 1, "b": ["x"]}\n', 'json'],
  ])('knows %s', (_, text, kind) => {
    expect(readFrontMatter(text)).toEqual({ kind, values: { a: 1, b: ['x'] }, broken: false, odd: [] });
  });

  it('keeps a TOML date as it was written', () => {
    expect(readFrontMatter('+++\ndate = 2021-12-26T20:13:00+09:00\n+++\n').values).toEqual({
      date: '2021-12-26T20:13:00+09:00',
    });
  });

  it('finds nothing in nothing', () => {
    for (const text of ['', '---\n---\n', '---\n# only this\n---\n', '+++\n+++\n']) {
      expect(readFrontMatter(text)).toMatchObject({ values: {}, broken: false, odd: [] });
    }
  });

  it('tells where YAML is broken, and reads the keys that are whole', () => {
    const read = yaml('layout: post\ntitle: Rust: a diary\ntags:\n  - a\n  - b\nbad: [\n');
    expect(read).toMatchObject({ broken: true, odd: [{ code: 'broken_front_matter', line: 3 }] });
    expect(read.values).toMatchObject({ layout: 'post', title: 'Rust: a diary', tags: ['a', 'b'] });
  });

  it.each([
    ['tabs for indentation', 'a:\n\tb: 1\n\tc: 2\n'],
    ['an alias of nothing', 'a: *nobody\n'],
    ['quotes that nothing closes', 'a: "x\n'],
    ['brackets without end', '['.repeat(20_000) + '\n'],
    ['aliases by the hundred', 'a: &a x\n' + Array.from({ length: 100 }, (_, i) => `b${i}: *a\n`).join('')],
    ['a bomb of aliases', 'a: &a [x,x,x,x,x,x,x,x,x]\n' + bombs('abcdefgh') + '\n'],
  ])('survives %s', (_, inner) => {
    expect(yaml(inner)).toMatchObject({ broken: true, odd: [{ code: 'broken_front_matter' }] });
  });

  it('survives JSON that is too deep', () => {
    const text = '{"a":'.repeat(16_000) + '1' + '}'.repeat(16_000) + '\n';
    expect(readFrontMatter(text)).toMatchObject({ broken: true, odd: [{ code: 'broken_front_matter' }] });
  });

  it.each([
    ['YAML', `---\ntitle: 하루\n${'a: 1\n'.repeat(25_000)}---\n`],
    ['TOML', `+++\ntitle = "하루"\na = "${'x'.repeat(100_000)}"\n+++\n`],
    ['JSON', `{"title": "하루", "a": "${'x'.repeat(100_000)}"}\n`],
  ])('does not read %s that is too long to be kept', (_, text) => {
    expect(readFrontMatter(text)).toMatchObject({ values: {}, broken: true });
  });

  it('tells a key that is given twice, and takes the last', () => {
    expect(yaml('a: 1\nb: 1\na: 2\n')).toMatchObject({
      values: { a: 2, b: 1 },
      odd: [{ code: 'duplicate_key', line: 4, detail: 'a' }],
    });
  });

  it.each([
    ['a quote', 'a: 1\ntitle: "b\nx: 1\n'],
    ['a bracket', 'a: 1\ntags: [b, c\nx: 1\n'],
  ])('tells where %s begins that nothing closes', (_, inner) => {
    expect(yaml(inner).odd).toMatchObject([{ line: 3 }]);
  });

  it.each([
    [
      '---\ntitle: a\nsidebar:\n  nav: docs # mine\n  depth: 2\n\ntags: [b]\n---\n',
      'sidebar:\n  nav: docs # mine\n  depth: 2',
    ],
    ['---\nsidebar: {a: 1} # mine\n---\n', 'sidebar: {a: 1}'],
    ['---\ntitle: a\n---\n', ''],
    [
      '+++\nsidebar.x = 1\ntitle = "a"\n[sidebar.y]\nz = 2\n[params]\na = 1\n+++\n',
      'sidebar.x = 1\n[sidebar.y]\nz = 2',
    ],
    ['{"title": "a", "sidebar": {"a": [1]}}\n', '"sidebar": {"a": [1]}'],
  ])('gives the letters of one key', (text, letters) => {
    expect(lettersOf(text, 'sidebar')).toBe(letters);
  });

  it('does not take a key for what every object has', () => {
    const { values } = yaml('__proto__:\n  title: x\n');
    expect(values['title']).toBeUndefined();
  });
});

function bombs(names: string): string {
  return [...names.slice(1)]
    .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${names[i]}`).join(',')}]`)
    .join('\n');
}
