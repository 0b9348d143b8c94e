import type { Calendar } from '@ullim/types/account';
import type { Changes } from '@ullim/jekyll/front-matter/values';
import { withAddresses } from '@ullim/jekyll/leave/addresses';
import { newText } from '@ullim/jekyll/leave/new';
import { placeIn, type Places } from './places.js';
import type { LeavingFile, ToldText, Untold } from './told.js';

/** Names by id, of the goals and milestones that are in sight. */
export type Names = ReadonlyMap<string, string>;

/** A text that was written here, as a file for Jekyll. */
export function postFile(
  text: ToldText,
  path: string,
  places: Places,
  names: Names,
  calendar: Calendar,
): { file: LeavingFile; untold: Untold[] } {
  const { body, lost } = withPlaces(text.body, places);
  const { bytes, untold } = newText({ ...text, body, also: alsoOf(text, names) }, calendar);
  return {
    file: { path, bytes, modifiedAt: text.writtenAt },
    untold: [
      ...untold.map((key): Untold => ({ path, what: 'front_matter', detail: key })),
      ...lost.map((address): Untold => ({ path, what: 'link', detail: address })),
      ...liquidIn(text.body).map((tag): Untold => ({ path, what: 'liquid', detail: tag })),
    ],
  };
}

/** The body with its links to this journey as links of the blog, and those that have no place there. */
export function withPlaces(body: string, places: Places): { body: string; lost: string[] } {
  const lost = new Set<string>();
  const changed = withAddresses(body, (address) => {
    const place = placeIn(places, address);
    if (place === null) lost.add(address.written);
    return place;
  });
  return { body: changed, lost: [...lost] };
}

/** What the journal knows of a text beside its words, under one key that no blog has. */
export function alsoOf(text: Pick<ToldText, 'goalIds' | 'milestoneIds'>, names: Names): Changes {
  const named = (ids: string[]) => ids.flatMap((id) => names.get(id) ?? []);
  const [goals, milestones] = [named(text.goalIds), named(text.milestoneIds)];
  if (goals.length + milestones.length === 0) return {};
  return { ullim: { ...(goals.length > 0 && { goals }), ...(milestones.length > 0 && { milestones }) } };
}

/** Here they are shown as they stand; Jekyll would do what they say. */
function liquidIn(body: string): string[] {
  const tags = body.match(/\{%[^\n]{0,80}?%\}|\{\{[^\n]{0,80}?\}\}/g) ?? [];
  return tags.slice(0, 3);
}
