import { isMap, parseDocument } from 'yaml';
import { valueOf, type Value, type Values } from './values.js';

/**
 * What can still be read of YAML that is broken: each key at the beginning of a line is read for itself, with the lines
 * under it. `title: Rust: a diary` is no YAML, and yet everybody knows the title.
 */
export function valuesInPieces(inner: string): Values {
  const values: Values = {};
  for (const piece of inner.split(/^(?=[A-Za-z_][\w-]*[ \t]*:)/m, MOST_KEYS)) {
    const [, key, words] = /^([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*)/.exec(piece) ?? [];
    if (key === undefined || key === '__proto__') continue;
    const value = alone(piece, key) ?? words!.trim();
    if (value !== '') values[key] = value;
  }
  return values;
}

const MOST_KEYS = 100;

function alone(piece: string, key: string): Value | undefined {
  try {
    const document = parseDocument(piece, { logLevel: 'silent', prettyErrors: false });
    if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
    return valueOf(document.toJS({ maxAliasCount: 0 }) as Values, key);
  } catch {
    return undefined;
  }
}
