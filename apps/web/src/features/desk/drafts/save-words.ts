import { isProblem } from '@/lib/problem';
import type { LaneState } from './lane';

/** `desk.saved.*`. `nowhere` is the only one in which closing the page would lose something. */
export type SaveWords = {
  say: 'nothing' | 'saving' | 'saved' | 'here' | 'hereSignedOut' | 'hereRefused' | 'nowhere';
  at: string | null;
};

/** Where the text is safe, in words: `here` is this browser, `server` the server. */
export function saveWordsOf(here: LaneState, server: LaneState): SaveWords {
  if (server.error)
    return here.error ? { say: 'nowhere', at: null } : { say: onlyHere(server.error), at: null };
  if (server.savedAt) return { say: 'saved', at: server.savedAt };
  return { say: server.busy || here.busy ? 'saving' : 'nothing', at: null };
}

/** Nothing out of the ordinary: not worth a word to one who does not ask. */
export const isQuiet = ({ say }: SaveWords): boolean => ['nothing', 'saving', 'saved'].includes(say);

function onlyHere(error: unknown): SaveWords['say'] {
  if (isProblem(error) && error.status === 401) return 'hereSignedOut';
  return isRefusal(error) ? 'hereRefused' : 'here';
}

/** The server understood and will not take this text: the same again is of no use. */
export const isRefusal = (error: unknown): boolean =>
  isProblem(error) && [400, 413, 415, 422].includes(error.status);
