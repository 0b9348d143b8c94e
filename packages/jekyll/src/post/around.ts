import type { Role } from '../folder/arrange.js';
import { below, type Place } from '../folder/place.js';
import type { Site } from '../folder/site.js';
import type { Values } from '../front-matter/values.js';
import type { Around } from './read.js';

/** What the blog says about a post at this path; the zone is the person's own where the blog says none. */
export function aroundOf(
  path: string,
  role: Role & { role: 'post' },
  place: Place,
  site: Site,
  zone: string,
): Around {
  const own = below(path, place);
  const type = role.draft ? 'drafts' : role.collection;
  const values: Values = {};
  for (const scope of site.defaults) {
    const isInside = scope.path === '' || own === scope.path || own.startsWith(`${scope.path}/`);
    if (isInside && (scope.type === null || scope.type === type)) Object.assign(values, scope.values);
  }
  return { zone: site.timezone ?? zone, defaults: values, draft: role.draft };
}
