import { describe, expect, it } from '@jest/globals';
import type { MilestoneSuggestion } from '@ullim/types/import';
import { NewMilestone } from '@ullim/types/milestone';
import { v7 as newId } from 'uuid';
import { askedOf, draftOf, isSame } from './draft';

const suggestion = (more: Partial<MilestoneSuggestion> = {}): MilestoneSuggestion => ({
  title: '감정 분석 대회',
  kind: 'competition',
  quote: '감정 분석 대회에서 3등을 했다.',
  line: 4,
  rank: { type: 'rank', value: 3, of: 120 },
  ...more,
});

describe('a milestone that a post suggests', () => {
  it.each(['2021-12-26', '2021-41', '2021-12-26~', '2021-09/..', null])(
    'of a post of %s can be kept',
    (on) => {
      for (const rank of [null, { type: 'medal', value: '은상' } as const, suggestion().rank])
        expect(NewMilestone.safeParse(draftOf(suggestion({ rank }), on, newId())).error).toBeUndefined();
    },
  );

  it('begins the form with what is known', () => {
    const reflection = newId();
    expect(askedOf(suggestion(), '2021-09/..', reflection)).toEqual({
      ...{ title: '감정 분석 대회', kind: 'competition', status: 'done', on: '2021-09' },
      ...{ rank: '3', of: '120', reflection },
    });
  });

  it('is known again however its title is spaced', () => {
    expect(isSame({ title: 'BERT 논문' }, { title: 'bert논문 ' })).toBe(true);
    expect(isSame({ title: 'BERT 논문' }, { title: 'GPT 논문' })).toBe(false);
  });
});
