import { describe, expect, it } from '@jest/globals';
import type { TimelineView } from '@ullim/types/timeline';
import { signsIn } from './filter';
import { countFound, foundIn, onlyFound, wordsOf } from './found-in-journey';

const nothingMore = { note: '', setAsideReason: null };
const view = {
  goals: [
    { id: 'nlp', name: '자연어처리', why: '글을 읽는 기계', spells: [{ id: 'began', reason: null }] },
    { id: 'web', name: 'Web', why: '', spells: [{ id: 'left', reason: '만드는 일이 조용해졌다' }] },
  ],
  milestones: [
    {
      ...nothingMore,
      id: 'statistics',
      title: '말뭉치와 통계',
      details: { kind: 'book', authors: ['Ngũgĩ'] },
    },
    { ...nothingMore, id: 'attention', title: '논문: 어텐션', details: { kind: 'paper', authors: [] } },
    {
      id: 'site',
      title: 'First site',
      note: '',
      setAsideReason: '통계가 더 좋다',
      details: { kind: 'project' },
    },
  ],
  reflections: [
    { id: 'text', title: '', excerpt: '말뭉치를 세었다', keptAt: '2021-12-20T00:00:00Z' },
    { id: 'draft', title: '말뭉치 초고', excerpt: '', keptAt: null },
  ],
  decisions: [
    {
      ...{ id: 'which', question: '언어와 비전 중', options: [{ label: '언어 먼저' }], thoughts: [] },
      constraints: [{ words: '방학은 연구실에' }],
      choice: { reason: '읽는 것이 좋다', expectation: '' },
      outcome: null,
    },
  ],
  pivots: [
    { id: 'turn', toGoalId: 'nlp', from: [{ goalId: 'web' }], reason: '화면보다 흐름', carriesOver: '' },
  ],
  reviews: [{ id: 'review', keptAt: '2021-12-20T00:00:00Z' }],
  readings: [{ id: 'reading', sentence: '말뭉치가 재미있다' }],
  study: [
    { minutes: 10, milestoneId: 'attention' },
    { minutes: 20, milestoneId: 'site' },
    { minutes: 40, milestoneId: null },
  ],
} as unknown as TimelineView;

const find = (text: string, ...signs: ReturnType<typeof signsIn>) => {
  const found = foundIn(() => wordsOf(view), { text, signs });
  return found && [...found];
};

describe('looking for something in a journey', () => {
  it('finds it by its title, first words, question, reason or names', () => {
    expect(find('말뭉치')).toEqual(['statistics', 'text', 'reading']);
    expect(find('언어 먼저')).toEqual(['which']);
    expect(find('연구실')).toEqual(['which']);
    expect(find('흐름')).toEqual(['turn']);
    expect(find('조용')).toEqual(['left']);
    expect(find('통계')).toEqual(['statistics', 'site']);
    expect(find('자연어')).toEqual(['turn', 'began']);
  });

  it('does not look into what was never kept', () => {
    expect(find('초고')).toEqual([]);
  });

  it('takes letters as one reads them, however they are stored', () => {
    for (const typed of ['어텐션', '어텐션'.normalize('NFD'), '어 텐 션', '논문 어텐션'])
      expect(find(typed)).toEqual(['attention']);
    expect(find('FIRST')).toEqual(['site']);
    for (const typed of ['Ngũgĩ', 'ngũgĩ'.normalize('NFD')]) expect(find(typed)).toEqual(['statistics']);
  });

  it('finds a word while its last syllable is still being typed', () => {
    for (const typed of ['어텐', '어텐ㅅ', '어텐셔']) expect(find(typed)).toEqual(['attention']);
  });

  it('asks for all the words, in any order', () => {
    expect(find('통계 말뭉치')).toEqual(['statistics']);
    expect(find('통계 어텐션')).toEqual([]);
  });

  it('keeps to the signs one chose', () => {
    expect(find('', 'book', 'review')).toEqual(['statistics', 'review']);
    expect(find('말뭉치', 'reflection')).toEqual(['text']);
  });

  it('is all of it when nothing is asked', () => {
    expect(find('')).toBeNull();
    expect(find(' \t ')).toBeNull();
  });

  it('leaves goals where they are, told of only with what was found', () => {
    const only = onlyFound(view, new Set(['left', 'attention']));
    expect(only.goals.map(({ spells }) => spells.length)).toEqual([0, 1]);
    expect(only.milestones.map(({ id }) => id)).toEqual(['attention']);
    expect([only.reflections, only.readings]).toEqual([[], []]);
  });

  it('keeps the hours studied for what was found', () => {
    expect(onlyFound(view, new Set(['attention'])).study.map(({ minutes }) => minutes)).toEqual([10]);
    expect(onlyFound(view, new Set(['text'])).study).toEqual([]);
  });

  it('counts what bears a sign, and of a picture only what lies in it', () => {
    const open = { ...view.decisions[0]!, id: 'open', choice: null, constraints: [] };
    const asking = { ...view, decisions: [...view.decisions, open] };
    const found = new Set(['attention', 'which', 'open', 'reading']);
    expect(countFound(wordsOf(asking), found, null)).toBe(3);
    expect(countFound(wordsOf(asking), found, asking)).toBe(2);
  });

  it('offers only the signs there are', () => {
    expect(signsIn(view)).toEqual(['book', 'paper', 'project', 'reflection', 'decision', 'pivot', 'review']);
    expect(signsIn({ ...view, pivots: [], reviews: [], decisions: [], milestones: [] })).toEqual([
      'reflection',
    ]);
  });
});
