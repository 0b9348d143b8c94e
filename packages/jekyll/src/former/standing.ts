import type { Role } from '../folder/arrange.js';
import type { Place } from '../folder/place.js';
import type { Site } from '../folder/site.js';
import type { Post } from '../post/read.js';

/** A post as it lay in its blog. */
export type Standing = { post: Post; role: Role & { role: 'post' }; place: Place; site: Site };
