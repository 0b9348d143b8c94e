import fc from 'fast-check';
import { anyFrontMatter } from '../front-matter/any-front-matter.fixture.js';
import { editFrontMatter } from '../front-matter/edit.js';
import { readTyped } from '../front-matter/typed.js';
import { afterChange, dayIn, keptTrue, titleIn, type Sides, type Twice } from './keep-true.js';

const CAME = '---\n# mine\ntitle: "하나"  # why\ndate: 2021-12-26 20:13:00 +0900\ntags: [a,b]\n---\n';
const came: Sides = { title: '하나', happenedOn: '2021-12-26', frontMatter: CAME };
const opened = (sides: Sides): Twice<Sides> => ({ now: sides, set: sides });
const after = (from: Sides, ...changes: Partial<Sides>[]) => changes.reduce(afterChange, opened(from)).now;
const yaml = (inner: string) => `---\n${inner}---\n`;

describe('a title and a day that are told twice', () => {
  it('follows the title beside it, and leaves every other letter', () => {
    expect(after(came, { title: '둘' }).frontMatter).toBe(CAME.replace('하나', '둘'));
  });

  it('leads the title beside it', () => {
    expect(after(came, { frontMatter: CAME.replace('하나', '  둘 ') })).toMatchObject({
      title: '둘',
      frontMatter: CAME.replace('하나', '  둘 '),
    });
  });

  it('keeps the time and the zone of a date whose day changes', () => {
    expect(after(came, { happenedOn: '2022-01-02' }).frontMatter).toBe(
      CAME.replace('2021-12-26 20', '2022-01-02 20'),
    );
    const slashes = { ...came, frontMatter: yaml('date: 2021/12/26 20:13 KST\n') };
    expect(after(slashes, { happenedOn: '2022-01-02' }).frontMatter).toBe(
      yaml('date: 2022-01-02 20:13 KST\n'),
    );
  });

  it('leads the day beside it', () => {
    expect(after(came, { frontMatter: CAME.replace('12-26', '11-05') }).happenedOn).toBe('2021-11-05');
  });

  it.each(['2021-12', '2021-12-26~', '2021-41'])(
    'leaves a date alone when all that is known is %s',
    (known) => {
      const then = after(came, { happenedOn: known });
      expect(then).toEqual({ ...came, happenedOn: known });
      expect(after(then, { frontMatter: CAME.replace('[a,b]', '[a]') }).happenedOn).toBe(known);
    },
  );

  it('says what is not known to the day where it is said by a key of its own', () => {
    const own = {
      ...came,
      happenedOn: '2021-41',
      frontMatter: yaml('date: 2021-12-26 20:13\nhappened_on: 2021-41\n'),
    };
    expect(after(own, { happenedOn: '2021-12~' }).frontMatter).toBe(
      yaml('date: 2021-12-26 20:13\nhappened_on: 2021-12~\n'),
    );
    expect(after(own, { happenedOn: '2021-12-27' }).frontMatter).toBe(yaml('date: 2021-12-27 20:13\n'));
    expect(after(own, { frontMatter: yaml('date: 2021-12-26 20:13\n') }).happenedOn).toBe('2021-12-26');
  });

  it('adds no key, and none that is not understood is written over', () => {
    for (const frontMatter of [yaml('tags: [a]\n'), yaml('title: {ko: 하나}\ndate: soon\n'), '', yaml('')]) {
      const told = { ...came, frontMatter };
      expect(after(told, { title: '둘' }, { happenedOn: '2022-01-02' }).frontMatter).toBe(frontMatter);
    }
  });

  it('gives back the very bytes when a title is emptied and typed again', () => {
    const plain = { ...came, frontMatter: yaml('title: 하나 # mine\n') };
    expect(after(plain, { title: '' }).frontMatter).toBe(yaml('title: "" # mine\n'));
    expect(after(plain, { title: '' }, { title: '하' }, { title: '하나' })).toEqual(plain);
  });

  it('writes no blank that is only on its way to the next word', () => {
    expect(after(came, { title: '하나 ' })).toEqual({ ...came, title: '하나 ' });
  });

  it('empties the title with the one it is told by, and keeps it when that goes as a whole', () => {
    expect(after(came, { frontMatter: yaml('title:\n') }).title).toBe('');
    expect(after(came, { frontMatter: yaml('tags: []\n') }).title).toBe('하나');
  });

  it('takes back in front matter what was set beside it', () => {
    expect(after(came, { title: '둘' }, { frontMatter: CAME })).toEqual(came);
  });

  it('leaves what was not the same before, until one of the two is changed', () => {
    const apart = { ...came, title: '다른 제목', happenedOn: '2020-01-01' };
    const tagged = { ...apart, frontMatter: CAME.replace('[a,b]', '[a]') };
    expect(after(apart, { frontMatter: tagged.frontMatter })).toEqual(tagged);
    expect(after(apart, { title: '둘' }).frontMatter).toBe(CAME.replace('하나', '둘'));
  });

  it('waits while front matter is broken, and then says what was set meanwhile', () => {
    const half = CAME.replace('"하나"', '"하나');
    const waiting = after(came, { frontMatter: half }, { title: '둘' });
    expect(waiting).toEqual({ ...came, title: '둘', frontMatter: half });
    expect(after(came, { frontMatter: half }, { title: '둘' }, { frontMatter: CAME })).toEqual({
      ...came,
      title: '둘',
      frontMatter: CAME.replace('하나', '둘'),
    });
  });

  it('waits while a fence is missing', () => {
    const half = CAME.replace(/---\n$/, '--\n');
    expect(after(came, { frontMatter: half.replace('하나', '둘') }).title).toBe('하나');
  });

  it('knows TOML and JSON, and Hugo’s name for a date', () => {
    const toml = { ...came, frontMatter: "+++\ntitle = '하나'\npublishDate = 2021-12-26T20:13:00Z\n+++\n" };
    expect(after(toml, { title: '둘' }).frontMatter).toBe(toml.frontMatter.replace('하나', '둘'));
    const json = { ...came, frontMatter: '{"date": "2021-12-26", "title":"하나"}\n' };
    expect(after(json, { title: '둘' }, { happenedOn: '2022-01-02' }).frontMatter).toBe(
      '{"date": "2022-01-02", "title":"둘"}\n',
    );
  });
});

describe('any text that is told twice', () => {
  it('is the same on both sides after any changes to either, and nothing else of it changes', () => {
    fc.assert(
      fc.property(anySides(), fc.array(anyAct(), { maxLength: 12 }), (sides, acts) => {
        let twice = opened(sides);
        for (const act of acts) {
          const before = twice.now;
          const change = act(before);
          twice = afterChange(twice, change);
          expect(twice.now).toEqual(expect.objectContaining(withoutFollower(before, change)));
          expectSame(twice.now);
          expect(othersOf(twice.now)).toEqual(othersOf({ ...before, ...change }));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('changes no more when it is asked again', () => {
    fc.assert(
      fc.property(anySides(), fc.array(anyAct(), { minLength: 1, maxLength: 6 }), (sides, acts) => {
        let twice = opened(sides);
        for (const act of acts) {
          const before = twice.now;
          twice = afterChange(twice, act(before));
          if (!readTyped(before.frontMatter).broken && !readTyped(twice.now.frontMatter).broken)
            expect(keptTrue(before, twice.now)).toEqual(twice.now);
          expect(afterChange(twice, {})).toEqual(twice);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leaves every letter outside the value that follows', () => {
    fc.assert(
      fc.property(anyFrontMatter(), anyTitle(), ({ text, parts, whole }, title) => {
        const at = parts.findIndex(({ key }) => key === 'title');
        const said = titleIn(readTyped(text).values);
        const { frontMatter } = after(
          { title: said ?? 'a', happenedOn: '2021-12-26', frontMatter: text },
          { title },
        );
        if (said === undefined) return void expect(frontMatter).toBe(text);
        const [head, tail] = whole(at);
        expect(frontMatter.startsWith(head) && frontMatter.endsWith(tail)).toBe(true);
      }),
    );
  });
});

/** What opened true: each side says what the other does. */
function anySides(): fc.Arbitrary<Sides> {
  return anyFrontMatter().map(({ text }) => {
    const { values } = readTyped(text);
    return { title: titleIn(values) ?? '하나', happenedOn: dayIn(values) ?? '2021-12-26', frontMatter: text };
  });
}

type Act = (sides: Sides) => Partial<Sides>;

function anyAct(): fc.Arbitrary<Act> {
  const day = fc.constantFrom('2021-12-26', '2022-01-02', '2022-01-02~', '2022-21', '2021-12');
  const edited =
    (key: string, value: string | string[] | undefined): Act =>
    ({ frontMatter }) => {
      const result = editFrontMatter(frontMatter, { [key]: value });
      return 'frontMatter' in result ? result : {};
    };
  return fc.oneof(
    anyTitle().map((title): Act => () => ({ title })),
    day.map((happenedOn): Act => () => ({ happenedOn })),
    fc.option(anyTitle(), { nil: undefined }).map((title) => edited('title', title)),
    fc.option(day, { nil: undefined }).map((date) => edited('date', date)),
    fc.option(day, { nil: undefined }).map((date) => edited('happened_on', date)),
    fc.array(fc.string(), { maxLength: 3 }).map((tags) => edited('tags', tags)),
    fc.constant<Act>(({ frontMatter }) => ({ frontMatter: frontMatter.replace(/\n/, '\n"half: ') })),
    fc.constant<Act>(({ frontMatter }) => ({ frontMatter: frontMatter.replace('"half: ', '') })),
  );
}

function anyTitle(): fc.Arbitrary<string> {
  const words = fc.string({ unit: 'grapheme', maxLength: 20 }).map((title) => title.replace(/[\r\n]/g, ''));
  return fc.oneof(
    words,
    fc.constantFrom('', 'yes', '2021-12-26', 'a: b', "it's", '[', 'a  b ', '# a', '한글'),
  );
}

/** What somebody set stays as they set it; only the other side follows. */
function withoutFollower(before: Sides, change: Partial<Sides>): Partial<Sides> {
  return readTyped(before.frontMatter).broken ? {} : change;
}

function expectSame({ title, happenedOn, frontMatter }: Sides) {
  const { values, broken } = readTyped(frontMatter);
  if (broken) return;
  const said = titleIn(values);
  if (said !== undefined) expect(titleIn({ title })).toBe(said);
  const day = dayIn(values);
  if (day !== undefined && /^\d{4}-\d\d-\d\d$/.test(happenedOn)) expect(happenedOn).toBe(day);
}

function othersOf({ frontMatter }: Sides) {
  const { title: _, date: __, happened_on: ___, ...others } = readTyped(frontMatter).values;
  return readTyped(frontMatter).broken ? frontMatter : others;
}
