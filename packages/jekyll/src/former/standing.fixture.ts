import { arrange } from '../folder/arrange.js';
import { placeOf } from '../folder/place.js';
import { readSite } from '../folder/site.js';
import { aroundOf } from '../post/around.js';
import { readPost } from '../post/read.js';
import type { Standing } from './standing.js';

/** A post in a blog with this configuration. */
export function standing(
  path: string,
  text = '',
  config = '',
  configPath = '_config.yml',
  others: string[] = [],
) {
  const paths = [configPath, path, ...others];
  const place = placeOf(paths);
  const site = readSite(configPath, config);
  const sized = paths.map((each) => ({ path: each, size: 1 }));
  const role = arrange(sized, place, LIMITS, site.collections).get(path) as Standing['role'];
  const bytes = new TextEncoder().encode(text);
  const around = aroundOf(path, role, place, site, 'Asia/Seoul');
  return { post: readPost({ path, bytes, modifiedAt: null }, around)!, role, place, site };
}

const LIMITS = { post: 10_000, attachment: 10_000 };
