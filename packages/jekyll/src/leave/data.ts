import { stringify } from 'yaml';
import type { Value } from '../front-matter/values.js';

/** A data file that Jekyll shows as `site.data.ullim.goals`. */
export function dataFile(name: string, value: Value): { path: string; bytes: Uint8Array } {
  const text = stringify(value, { version: '1.1', lineWidth: 0 });
  return { path: `_data/ullim/${name}.yml`, bytes: new TextEncoder().encode(text) };
}
