import { expect, it } from '@jest/globals';
import type { ReflectionView } from '@ullim/types/reflection';
import type { BrowserDraft } from '@/features/desk/drafts/browser-drafts';
import { fateOf } from '@/features/desk/drafts/fate';

const text = (body: string) => ({
  title: '',
  frontMatter: '',
  body,
  happenedOn: '2021-12-26',
  milestoneIds: [],
  goalIds: [],
});
const at = '2021-12-26T09:00:00Z';
const kept = (body: string, version: number, keptAt: string | null = at): ReflectionView => ({
  ...text(body),
  ...{ id: 'r', version, writtenAt: at, createdAt: at, keptAt, removedAt: null, sample: false },
});
const here = (more: Partial<BrowserDraft> = {}): BrowserDraft => ({
  ...{
    account: 'a',
    reflectionId: 'r',
    desk: 'laptop',
    basedOn: 1,
    savedAt: at,
    written: text('비행기에서'),
  },
  ...more,
});
const there = (body: string, desk = 'laptop') => ({ desk, basedOn: 1, savedAt: at, written: text(body) });

it.each([
  ['never reached the server', here(), kept('남긴 글', 1), [], 'unsent'],
  ['is of a text the server never heard of', here({ basedOn: 0 }), null, [], 'unsent'],
  ['was written on since', here({ onServer: true }), kept('남긴 글', 1), [there('비행')], 'unsent'],
  ['never got out, though another was kept', here(), kept('새로 남긴 글', 2), [], 'unsent'],
  ['is on the server', here(), kept('남긴 글', 1), [there('비행기에서')], 'there'],
  [
    'is on the server under another desk',
    here(),
    kept('남긴 글', 1),
    [there('비행기에서', 'phone')],
    'unsent',
  ],
  ['was kept', here(), kept('비행기에서', 2), [], 'overtaken'],
  ['went into what was kept', here({ onServer: true }), kept('비행기에서도', 2), [], 'overtaken'],
  ['is gone though nothing was kept', here({ onServer: true }), kept('남긴 글', 1), [], 'lost'],
  ['is of a text erased meanwhile', here({ onServer: true }), null, [], 'lost'],
  ['is of room nobody kept', here({ onServer: true, basedOn: 1 }), kept('', 3, null), [], 'lost'],
])('a draft of this browser that %s', (_, draft, stored, drafts, fate) => {
  expect(fateOf(draft, { stored, drafts })).toBe(fate);
});
