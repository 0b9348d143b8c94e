import { describe, expect, it } from '@jest/globals';
import type { ReflectionSummary } from '@ullim/types/reflection';
import { unkeptTexts } from '@/features/reflection/unkept';

const summary = (id: string, change: Partial<ReflectionSummary>): ReflectionSummary => ({
  id,
  title: '',
  excerpt: `${id}의 첫 마디`,
  happenedOn: '2021-12-26',
  writtenAt: '2021-12-26T10:00:00Z',
  keptAt: '2021-12-26T10:00:00Z',
  milestoneIds: [],
  goalIds: [],
  sample: false,
  drafts: 0,
  version: 1,
  createdAt: '2021-12-26T10:00:00Z',
  removedAt: null,
  ...change,
});
const local = (reflectionId: string, minute: number, body = '여기서 쓴 글') => ({
  reflectionId,
  savedAt: `2021-12-26T11:0${minute}:00.000Z`,
  written: { title: '', frontMatter: '', body },
});
const told = (page: ReflectionSummary[], drafts: ReturnType<typeof local>[]) => unkeptTexts(page, drafts);

describe('texts not yet kept', () => {
  it('are those the server has room for', () => {
    expect(told([summary('가', { keptAt: null }), summary('나', {})], [])).toMatchObject([
      { id: '가', words: '가의 첫 마디', beside: false, onlyHere: false },
    ]);
  });

  it('are also those the network never carried away', () => {
    expect(told([], [local('다', 1)])).toMatchObject([{ id: '다', words: '여기서 쓴 글', onlyHere: true }]);
  });

  it('are gone once they are emptied and nothing of them stands elsewhere', () => {
    expect(told([], [local('다', 1, ' \n')])).toEqual([]);
    expect(told([summary('가', { keptAt: null })], [local('가', 1, '')])).toMatchObject([{ id: '가' }]);
  });

  it('stand once, in the words written last', () => {
    const texts = told(
      [summary('가', { keptAt: null })],
      [local('가', 2, '\n## 나중\n\n더'), local('가', 1, '먼저')],
    );
    expect(texts).toMatchObject([{ id: '가', words: '나중', onlyHere: false }]);
  });

  it('say when they would change a kept text', () => {
    expect(told([summary('나', { drafts: 1 })], [local('나', 1)])).toMatchObject([
      { beside: true, onlyHere: false },
    ]);
  });

  it('begin with the latest', () => {
    expect(told([], [local('가', 1), local('나', 3)]).map(({ id }) => id)).toEqual(['나', '가']);
  });
});
