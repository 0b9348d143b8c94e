import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Act } from '@/features/desk/editor/acts/act';
import { toggleCode, toggleMathematics } from '@/features/desk/editor/acts/fences';
import {
  toggleBullets,
  toggleHeading,
  toggleNumbers,
  toggleQuote,
  toggleTasks,
} from '@/features/desk/editor/acts/lines';
import { toggleLink } from '@/features/desk/editor/acts/link';
import { deeper, shallower } from '@/features/desk/editor/acts/list-depth';
import { after, shown, stateOf, undone } from '@/features/desk/editor/acts/marked-text.fixture';
import { BOLD, ITALIC, STRUCK, toggleMark } from '@/features/desk/editor/acts/marks';
import { addTable } from '@/features/desk/editor/acts/table';

const bold = toggleMark(BOLD);
const italic = toggleMark(ITALIC);
const become = (marked: string, act: Act) => shown(after(stateOf(marked), act));

describe('words are marked, and the mark comes off again', () => {
  it.each<[string, Act, string, string]>([
    ['bold', bold, '‹판단›은', '**‹판단›**은'],
    ['bold without the space beside it', bold, '‹판단 ›은', '**‹판단** ›은'],
    ['bold within italic', bold, '*‹판단›*', '***‹판단›***'],
    ['italic within bold', italic, '**‹판단›**', '***‹판단›***'],
    ['struck', toggleMark(STRUCK), '‹판단›', '~~‹판단›~~'],
    ['code', toggleCode, '‹a›는', '`‹a›`는'],
    ['mathematics', toggleMathematics, '낱말 ‹w›마다', '낱말 $‹w›$마다'],
    ['every item of a list', bold, '- ‹가\n- [ ] 나\n\n1. 다›', '- **‹가**\n- [ ] **나**\n\n1. **다›**'],
  ])('%s', (_, act, before, marked) => {
    expect(become(before, act)).toBe(marked);
    expect(become(marked, act).replace(/[‹›]/g, '')).toBe(before.replace(/[‹›]/g, ''));
  });

  it('also when the marks are selected, too', () => {
    expect(become('‹**판단**›은', bold)).toBe('‹판단›은');
    expect(become('‹__판단__›은', bold)).toBe('‹판단›은');
    expect(become('‹***판단***›', italic)).toBe('‹**판단**›');
  });

  it('code with a backtick stands between two', () => {
    expect(become('‹a`b›', toggleCode)).toBe('``‹a`b›``');
    expect(become('‹`a›', toggleCode)).toBe('`` ‹`a› ``');
  });

  it('marks what is not marked yet when only a part is', () => {
    expect(become('‹**가**\n나›', bold)).toBe('‹**가**\n**나›**');
  });
});

describe('at a cursor', () => {
  it('the marks come first, and go again when nothing was written', () => {
    expect(become('글‸', bold)).toBe('글**‸**');
    expect(become('글**‸**', bold)).toBe('글‸');
    expect(become('글`‸`', toggleCode)).toBe('글‸');
  });
  it('the closing mark is stepped over', () => {
    expect(become('**글‸**은', bold)).toBe('**글**‸은');
  });
  it('marked words lose their mark', () => {
    expect(become('그 **판‸단**은 *x*', bold)).toBe('그 판‸단은 *x*');
    expect(become('그 **b** *판‸단*은', italic)).toBe('그 **b** 판‸단은');
    expect(become('snake_case‸_name', italic)).toBe('snake_case*‸*_name');
    expect(become('값 $a+‸b$, $c$', toggleMathematics)).toBe('값 a+‸b, $c$');
  });
});

describe('lines', () => {
  it.each<[string, Act, string, string]>([
    ['a heading', toggleHeading, '글‸', '## 글‸'],
    ['a heading below', toggleHeading, '## 글‸', '### 글‸'],
    ['no heading', toggleHeading, '### 글‸', '글‸'],
    ['a quote', toggleQuote, '‹가\n\n나›', '> ‹가\n> \n> 나›'],
    ['a list', toggleBullets, '‹가\n\n나›', '- ‹가\n\n- 나›'],
    ['a list in a quote', toggleBullets, '> 가‸', '> - 가‸'],
    ['another list', toggleNumbers, '‹- 가\n- 나›', '‹1. 가\n2. 나›'],
    ['tasks', toggleTasks, '1. 가‸', '- [ ] 가‸'],
    ['a list of tasks', toggleBullets, '- [x] 가‸', '- 가‸'],
    ['no list', toggleNumbers, '‹1. 가\n2. 나›', '‹가\n나›'],
    ['an empty line', toggleBullets, '‸', '- ‸'],
  ])('become %s', (_, act, before, marked) => {
    expect(become(before, act)).toBe(marked);
  });

  it('of a list go below the one before, with what is below them, and back', () => {
    expect(become('1. 가\n2. 나‸\n   - 다\n3. 라', deeper)).toBe('1. 가\n   1. 나‸\n      - 다\n3. 라');
    expect(become('- 가\n  - 나‸\n    - 다', shallower)).toBe('- 가\n- 나‸\n  - 다');
    expect(become('- 가‸', deeper)).toBe('- 가‸');
    expect(become('- [ ] 가\n- [ ] 나‸', deeper)).toBe('- [ ] 가\n  - [ ] 나‸');
  });
});

describe('a block of its own', () => {
  it('is begun on an empty line', () => {
    expect(become('글\n‸', toggleCode)).toBe('글\n```‸\n\n```'.replace('‸\n', '\n‸'));
    expect(become('‸', toggleMathematics)).toBe('$$\n‸\n$$');
  });
  it('takes the selected lines, and lets them go', () => {
    expect(become('‹a\nb›', toggleCode)).toBe('```\n‹a\nb›\n```');
    expect(become('```python\na\n‸b\n```\n글', toggleCode)).toBe('a\n‸b\n글');
    expect(become('$$\nx‸\n$$', toggleMathematics)).toBe('x‸');
  });
  it('has the line ends of the text', () => {
    const windows = after(stateOf('가\r\n‸', '\r\n'), toggleCode);
    expect(windows.sliceDoc()).toBe('가\r\n```\r\n\r\n```');
  });
});

describe('a link', () => {
  it('asks for what is missing', () => {
    expect(become('그 ‹글›은', toggleLink)).toBe('그 [글](‸)은');
    expect(become('‹https://ullim.kr/a_(b)›', toggleLink)).toBe('[‸](https://ullim.kr/a_%28b%29)');
    expect(become('‸', toggleLink)).toBe('[‸]()');
  });
  it('is its words again', () => {
    expect(become('그 [글‸](https://a.kr)은', toggleLink)).toBe('그 글‸은');
    expect(become('‹[글](/a)›', toggleLink)).toBe('‹글›');
  });
});

describe('a table', () => {
  it('is made where nothing is', () => {
    expect(become('글‸', addTable)).toBe('글\n\n| ‸    |     |\n| --- | --- |\n|     |     |');
  });
  it('is made of the cells of a sheet', () => {
    expect(become('‹과목\t성적\n확률\tA+›', addTable)).toBe(
      '| ‸과목  | 성적  |\n| --- | --- |\n| 확률  | A+  |',
    );
  });
  it('gets another row', () => {
    expect(become('| a‸ | b |\n| - | - |\n| c | d |\n\n글', addTable)).toBe(
      '| a | b |\n| - | - |\n| c | d |\n| ‸  |   |\n\n글',
    );
  });
});

describe('whatever is done', () => {
  const acts = [
    bold,
    italic,
    toggleCode,
    toggleMathematics,
    toggleHeading,
    toggleQuote,
    toggleBullets,
    toggleNumbers,
    toggleTasks,
    toggleLink,
    addTable,
    deeper,
    shallower,
  ];
  const piece = fc.constantFrom(
    '한',
    '글',
    'a',
    ' ',
    '\n',
    '*',
    '**',
    '`',
    '$',
    '- ',
    '1. ',
    '> ',
    '|',
    '```\n',
    '[',
    '](',
    ')',
    '\t',
  );

  it('is undone in one step', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...acts),
        (pieces, a, b, act) => {
          const doc = pieces.join('');
          const [from, to] = [a % (doc.length + 1), b % (doc.length + 1)].sort((a, b) => a - b) as [
            number,
            number,
          ];
          const before = stateOf(`${doc.slice(0, from)}‹${doc.slice(from, to)}›${doc.slice(to)}`);
          const done = after(before, act);
          if (!done.doc.eq(before.doc)) expect(undone(done)).toBe(doc);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is not undone together with what was typed right before it', () => {
    const typed = stateOf('‸').update({ changes: { from: 0, insert: '글' }, userEvent: 'input.type' }).state;
    expect(undone(after(typed, toggleHeading))).toBe('글');
  });
});
