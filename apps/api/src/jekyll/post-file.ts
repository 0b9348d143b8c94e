import type { Calendar } from '@ullim/types/account';
import type { Changes } from '@ullim/jekyll/front-matter/values';
import { withAddresses } from '@ullim/jekyll/leave/addresses';
import { leaveAsItCame } from '@ullim/jekyll/leave/came';
import { newText } from '@ullim/jekyll/leave/new';
import { saidBy } from '../import/known/said.js';
import { placeIn, type Places } from './places.js';
import type { CameFile, ToldText, Untold } from './told.js';

/** What a text leaves as, and what of it could not be said. */
export type LeavingText = { bytes: Uint8Array; untold: Untold[] };

export type Around = {
  places: Places;
  /** By id, of the goals and milestones that are in sight. */
  names: ReadonlyMap<string, string>;
  calendar: Calendar;
};

/** A text as a file for Jekyll: one that came in and says what it said is the very bytes that came. */
export function postFile(text: ToldText, path: string, around: Around): LeavingText {
  if (text.came === null) return writtenHere(text, path, around);
  return text.came.said.equals(saidBy(text))
    ? { bytes: text.came.bytes, untold: [] }
    : edited(text, text.came, path, around);
}

function writtenHere(text: ToldText, path: string, around: Around): LeavingText {
  const { body, untold } = withPlaces(text.body, path, around.places);
  const left = newText({ ...text, body, also: alsoOf(text, around.names) }, around.calendar);
  return {
    bytes: left.bytes,
    untold: [...keysAt(path, left.untold), ...untold, ...liquidIn(text.body, path)],
  };
}

function edited(text: ToldText, came: CameFile, path: string, around: Around): LeavingText {
  const file = { path, bytes: came.bytes, modifiedAt: came.modifiedAt };
  const asItIs = leaveAsItCame(file, came.around, text);
  if (!asItIs?.edited) return { bytes: came.bytes, untold: keysAt(path, asItIs?.untold ?? []) };
  const { body, untold } = withPlaces(text.body, path, around.places);
  const left = leaveAsItCame(file, came.around, { ...text, body, also: alsoOf(text, around.names) })!;
  const encoding: Untold = { path, what: 'encoding', detail: `${came.encoding}, ${left.encoding}` };
  return {
    bytes: left.bytes,
    untold: [...keysAt(path, left.untold), ...untold, ...(left.encoding === came.encoding ? [] : [encoding])],
  };
}

/** The body with its links to this journey as links of the blog, and those that have no place there. */
function withPlaces(written: string, path: string, places: Places): { body: string; untold: Untold[] } {
  const lost = new Set<string>();
  const body = withAddresses(written, (address) => {
    const place = placeIn(places, address);
    if (place === null) lost.add(address.written);
    return place;
  });
  return { body, untold: [...lost].map((address) => ({ path, what: 'link', detail: address })) };
}

/** What the journal knows of a text beside its words, under one key that no blog has. */
function alsoOf(text: Pick<ToldText, 'goalIds' | 'milestoneIds'>, names: Around['names']): Changes {
  const named = (ids: string[]) => ids.flatMap((id) => names.get(id) ?? []);
  const [goals, milestones] = [named(text.goalIds), named(text.milestoneIds)];
  if (goals.length + milestones.length === 0) return { ullim: undefined };
  return { ullim: { ...(goals.length > 0 && { goals }), ...(milestones.length > 0 && { milestones }) } };
}

const keysAt = (path: string, keys: string[]): Untold[] =>
  keys.map((key) => ({ path, what: 'front_matter', detail: key }));

/** Here they are shown as they stand; Jekyll would do what they say. */
function liquidIn(body: string, path: string): Untold[] {
  const tags = body.match(/\{%[^\n]{0,80}?%\}|\{\{[^\n]{0,80}?\}\}/g) ?? [];
  return tags.slice(0, 3).map((tag) => ({ path, what: 'liquid', detail: tag }));
}
