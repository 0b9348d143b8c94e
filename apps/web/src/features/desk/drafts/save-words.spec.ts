import { describe, expect, it } from '@jest/globals';
import { saveWordsOf } from '@/features/desk/drafts/save-words';
import { Problem } from '@/lib/problem';

const still = { busy: false, savedAt: null, error: null };
const saved = { ...still, savedAt: '2021-12-26T10:00:00Z' };
const failed = (status: number) => ({ ...still, error: new Problem({ status, code: 'x', title: 'x' }) });

describe('the desk says where the text is', () => {
  it.each([
    ['nothing written yet', still, still, 'nothing'],
    ['written a moment ago', { ...still, busy: true }, { ...still, busy: true }, 'saving'],
    ['saved', saved, saved, 'saved'],
    ['saved, and written on', saved, { ...saved, busy: true }, 'saved'],
    ['the browser has no room, the server has', { ...still, error: new Error('quota') }, saved, 'saved'],
    ['the network is dead', saved, failed(0), 'here'],
    ['the server is restarting', saved, failed(503), 'here'],
    ['the session has ended', saved, failed(401), 'hereSignedOut'],
    ['the server will not take it', saved, failed(400), 'hereRefused'],
    ['nobody has it', { ...still, error: new Error('quota') }, failed(0), 'nowhere'],
  ] as const)('%s', (_, here, server, say) => {
    expect(saveWordsOf(here, server).say).toBe(say);
  });
});
