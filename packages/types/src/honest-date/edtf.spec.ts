import fc from 'fast-check';
import { z } from 'zod';
import { anyHonestDate } from './any-honest-date.fixture.js';
import { HonestDate, HonestMoment, parseEdtf, writeEdtf } from './edtf.js';

const VALID = [
  ...['2021', '0001', '9999', '2021~', '2021-09', '2021-09~', '2021-09-02', '2020-02-29', '2021-09-02~'],
  ...['2021-21', '2021-22', '2021-23', '2021-24', '2021-40', '2021-41', '2021-41~'],
  ...[
    '2021/2022',
    '2021~/2022',
    '2021-41/2022-24',
    '2021-09-02/2021-09',
    '2020-24/2021-02',
    '2021-09~/2021-12-26~',
  ],
  ...['2021-09/..', '2021-41~/..', '2021-09/', '2019~/'],
];

const MALFORMED = [
  ...[
    '',
    ' ',
    '2021 ',
    ' 2021',
    '21',
    '0000',
    '-0001',
    '02021',
    '2021-9',
    '2021-00',
    '2021-13',
    '2021-25',
    '2021-39',
  ],
  ...[
    '2021-42',
    '2021-20',
    '2021-09-00',
    '2021-09-32',
    '2021-22-01',
    '2021?',
    '2021%',
    '~2021',
    '2021~~',
    '202X',
  ],
  ...[
    '2021/2022/2023',
    '2021-09/...',
    '2021-09/.',
    '2021/now',
    '2021-09-02T10:00:00Z',
    '2021-09-02\n',
    '２０２１',
  ],
  ...['2021\u0000', '\ud800', '2021년', '[2021,2022]'],
];

const messageOf = (text: unknown, schema = HonestDate) =>
  schema.safeParse(text).error?.issues.map((issue) => issue.message);

describe('An honest date', () => {
  it.each(VALID)('%s is one, written as it is read', (text) => {
    const edtf = parseEdtf(text);
    expect(edtf && writeEdtf(edtf)).toBe(text);
    expect(HonestDate.parse(text)).toBe(text);
  });

  it.each(MALFORMED)('%j is none', (text) => {
    expect(parseEdtf(text)).toBeNull();
    expect(HonestDate.safeParse(text).success).toBe(false);
  });

  it.each(['2021-02-29', '1900-02-29', '2021-04-31', '2021/2022-02-30', '2021-02-30~/..'])(
    '%s names no day',
    (text) => {
      expect(parseEdtf(text)).toBeNull();
      expect(messageOf(text)).toEqual(['There is no such day. Check the month and the day.']);
    },
  );

  it.each(['../2020', '/2020', '/', '../..'])('%s has no beginning, and is told what to write', (text) => {
    expect(messageOf(text)).toEqual([
      'A date needs a beginning. Write about when it began, such as 2019~/2020.',
    ]);
  });

  it.each(['2022/2021', '2021-10/2021-09', '2021-24/2021-11', '2021-41/2021-40', '2021-09-03/2021-09-02~'])(
    '%s cannot end before it begins',
    (text) => {
      expect(messageOf(text)).toEqual(['This ends before it begins. Exchange the two ends.']);
    },
  );

  it('that is possible in one calendar is possible', () => {
    expect(HonestDate.safeParse('2021-22/2021-06-10').success).toBe(true);
  });

  it('is written once when both ends are the same', () => {
    expect(messageOf('2021-09/2021-09')).toEqual([
      'Both ends are the same. Write it once, without the slash.',
    ]);
    expect(writeEdtf({ start: { year: 2021, about: false }, end: { year: 2021, about: false } })).toBe(
      '2021',
    );
  });

  it('that is not one moment is refused where one moment is asked for', () => {
    expect(HonestMoment.parse('2021-41~')).toBe('2021-41~');
    expect(messageOf('2021-09/..', HonestMoment)).toEqual(['Write one moment here, without a slash.']);
    expect(messageOf('2021-02-30', HonestMoment)).toEqual([
      'There is no such day. Check the month and the day.',
    ]);
  });

  it('gives one message for one problem, whatever is sent', () => {
    expect(messageOf('soon')).toEqual([
      'Not a date Ullim knows. Write it like 2021, 2021-09, 2021-09-02, 2021-41, 2021~ or 2021-09/2021-12.',
    ]);
    expect(messageOf('2'.repeat(1_000_000))).toEqual(['A date has at most 64 characters.']);
    expect(messageOf(2021)).toHaveLength(1);
  });

  it('is a string with a pattern in OpenAPI, the same in requests and responses', () => {
    const [input, output] = (['input', 'output'] as const).map((io) => z.toJSONSchema(HonestDate, { io }));
    expect(input).toMatchObject({ type: 'string', maxLength: 64, pattern: expect.stringContaining('4[01]') });
    expect(output).toEqual(input);
    const pattern = new RegExp(String(input?.['pattern']), 'u');
    expect(VALID.filter((text) => !pattern.test(text))).toEqual([]);
    expect(MALFORMED.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('survives being read and written', () => {
    fc.assert(
      fc.property(anyHonestDate(), (date) => {
        expect(writeEdtf(parseEdtf(date)!)).toBe(date);
        expect(HonestDate.parse(date)).toBe(date);
      }),
    );
  });

  it('is never found in text that is no date', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const edtf = parseEdtf(text);
        expect(edtf === null || writeEdtf(edtf) === text).toBe(true);
        expect(HonestDate.safeParse(text).success).toBe(edtf !== null);
      }),
    );
  });
});
