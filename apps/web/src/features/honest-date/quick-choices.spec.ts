import { describe, expect, it } from '@jest/globals';
import { HonestMoment } from '@ullim/types/honest-date/edtf';
import { quickChoices } from '@/features/honest-date/quick-choices';

const korean = { today: '2022-01-02', calendar: 'kr', locale: 'ko' } as const;
const plain = { today: '2022-01-02', calendar: 'plain', locale: 'en' } as const;
const told = (choices: { name: string; date: string }[]) =>
  Object.fromEntries(choices.map(({ name, date }) => [name, date]));

describe('in the winter vacation, early in January', () => {
  it('the past is offered in semesters', () => {
    expect(told(quickChoices(korean, 'past'))).toEqual({
      today: '2022-01-02',
      yesterday: '2022-01-01',
      thisMonth: '2022-01',
      lastMonth: '2021-12',
      thisVacation: '2021-24',
      lastTerm: '2021-41',
      lastYear: '2021',
    });
  });

  it('the future is offered where the field leans there', () => {
    expect(told(quickChoices(korean, 'future'))).toEqual({
      today: '2022-01-02',
      thisMonth: '2022-01',
      nextMonth: '2022-02',
      thisVacation: '2021-24',
      nextTerm: '2022-40',
      nextYear: '2023',
    });
  });

  it('elsewhere, in seasons', () => {
    expect(told(quickChoices(plain, 'past'))).toMatchObject({ thisSeason: '2021-24', lastSeason: '2021-23' });
  });
});

it('every choice is one moment', () => {
  for (const lean of ['past', 'future'] as const)
    for (const standing of [korean, plain])
      for (const { date } of quickChoices(standing, lean))
        expect(HonestMoment.safeParse(date).success).toBe(true);
});
