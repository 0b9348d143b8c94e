import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellsOf, isTable } from './cells';

describe('what was copied from a sheet', () => {
  it('is parted by tabs, and commas stay in their cells', () => {
    expect(cellsOf('9/2\t90\t읽기, 쓰기\r\n9/3\t1h\t\r\n')).toEqual([
      ['9/2', '90', '읽기, 쓰기'],
      ['9/3', '1h', ''],
    ]);
  });
  it('is parted by commas or semicolons in a file', () => {
    expect(cellsOf('date,minutes\n2021-09-02,90')).toEqual([
      ['date', 'minutes'],
      ['2021-09-02', '90'],
    ]);
    expect(cellsOf('date;hours\n2021-09-02;1,5')).toEqual([
      ['date', 'hours'],
      ['2021-09-02', '1,5'],
    ]);
  });
  it('keeps in quotes whatever stands there', () => {
    expect(cellsOf('9/2\t"두 줄\n그리고 ""따옴표""\t탭"\n')).toEqual([['9/2', '두 줄\n그리고 "따옴표"\t탭']]);
    expect(cellsOf('"a, b",2')).toEqual([['a, b', '2']]);
  });
  it('leaves out blank lines and fills up short ones', () => {
    expect(cellsOf('\n a\tb \n\t\n\nc')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(cellsOf('')).toEqual([]);
  });
  it('takes a quote inside words for what it is', () => {
    expect(cellsOf('5" 판\t3')).toEqual([['5" 판', '3']]);
  });
  it('comes back as it was, when it is written as sheets write it', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '가', '"', '\t', '\n', ',', ';', '1') })
      .map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const written = rows
          .map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join('\t'))
          .join('\n');
        expect(cellsOf(written)).toEqual(rows.filter((cells) => cells.some((text) => text !== '')));
      }),
    );
  });
});

describe('a table', () => {
  it('has more than one cell', () => {
    expect(isTable('9/2\t90')).toBe(true);
    expect(isTable('9/2\n9/3')).toBe(true);
    expect(isTable('그냥, 한 줄\n')).toBe(false);
  });
});
