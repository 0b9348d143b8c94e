/** Where one is on the way along the chapters of a journey; null when one does not follow it. */
export type Following = {
  /** The chapter, of how many. */
  at: number;
  of: number;
  /** The view has come to rest there. */
  arrived: boolean;
  /** Goes on by itself once the caption was read. */
  playing: boolean;
} | null;

export type FollowEvent =
  | { type: 'begun'; of: number; playing: boolean }
  | { type: 'arrived' }
  /** The caption was read. */
  | { type: 'rested' }
  | { type: 'forward' }
  | { type: 'back' }
  | { type: 'played_or_paused' }
  /** Somebody reads on. */
  | { type: 'paused' }
  /** Somebody moved the view by hand. */
  | { type: 'moved' }
  | { type: 'ended' };

export function followed(state: Following, event: FollowEvent): Following {
  if (event.type === 'begun')
    return event.of > 0 ? { at: 0, of: event.of, arrived: false, playing: event.playing } : null;
  if (state === null || event.type === 'ended') return null;
  switch (event.type) {
    case 'arrived':
      return { ...state, arrived: true, playing: state.playing && !isLast(state) };
    case 'rested':
      return state.playing && state.arrived ? movedTo(state, state.at + 1) : state;
    case 'forward':
      return movedTo(state, state.at + 1);
    case 'back':
      return movedTo(state, state.at - 1);
    case 'played_or_paused':
      if (state.playing) return { ...state, playing: false };
      return isLast(state) ? { ...movedTo(state, 0), playing: true } : { ...state, playing: true };
    case 'paused':
      return { ...state, playing: false };
    case 'moved':
      return { ...state, arrived: true, playing: false };
  }
}

/** At the last chapter one begins again, or ends. */
export const isLast = ({ at, of }: NonNullable<Following>): boolean => at === of - 1;

function movedTo(state: NonNullable<Following>, chapter: number): NonNullable<Following> {
  const at = Math.min(Math.max(chapter, 0), state.of - 1);
  return at === state.at ? state : { ...state, at, arrived: false };
}
