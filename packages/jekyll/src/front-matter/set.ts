import { editFrontMatter } from './edit.js';
import { readFrontMatter } from './read.js';
import { sameValue, valueOf, type Changes } from './values.js';

/** Sets what can be set, key by key, and tells the keys that could not be. */
export function setWhatCan(frontMatter: string, changes: Changes): { frontMatter: string; untold: string[] } {
  const untold: string[] = [];
  let text = frontMatter;
  for (const [key, value] of Object.entries(changes)) {
    if (sameValue(valueOf(readFrontMatter(text).values, key), value)) continue;
    const edited = editFrontMatter(text, { [key]: value });
    if ('refused' in edited) untold.push(key);
    else text = edited.frontMatter;
  }
  return { frontMatter: text, untold };
}
