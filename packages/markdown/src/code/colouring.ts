import type { ElementContent, RootContent } from 'hast';
import { createLowlight } from 'lowlight';
import { textOf } from '../text-of.js';
import { grammarOf, languageNamed } from './languages.js';

const lowlight = createLowlight();

/** Whether there was anything to learn. The heavy part: import it only where a text has code. */
export async function learn(written: string[]): Promise<boolean> {
  const unknown = [...new Set(written.map(languageNamed))].filter(
    (name) => name !== undefined && !lowlight.registered(name),
  ) as string[];
  await Promise.all(unknown.map(async (name) => lowlight.register(name, await grammarOf(name))));
  return unknown.length > 0;
}

/** Null when the language is not known, or not yet. */
export function coloured(code: string, written: string): ElementContent[] | null {
  const language = languageNamed(written);
  if (!language || !lowlight.registered(language)) return null;
  return toned(lowlight.highlight(language, code, { prefix: '' }).children);
}

const DEFINES =
  /^(?:def|class|function|fn|func|fun|struct|enum|interface|trait|type|module|impl|object|record|protocol|namespace|sub|proc)$/;

/** Code is told by weight and ink. A name is one where it is given (`def weight`), not where it is used. */
function toned(nodes: RootContent[], inDefinition = false): ElementContent[] {
  let before = '';
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') {
      if (node.value.trim() !== '') before = '';
      return [node];
    }
    if (node.type !== 'element') return [];
    const scopes = (node.properties.className ?? []) as string[];
    const tone =
      scopes.includes('title') && !inDefinition && !DEFINES.test(before) ? undefined : toneOf(scopes);
    const isDefinition = scopes.includes('function') || scopes.includes('class');
    const children = toned(node.children, isDefinition);
    before = textOf(node);
    return tone
      ? [{ type: 'element', tagName: 'span', properties: { className: [tone] }, children }]
      : children;
  });
}

const TONES: Record<string, string> = {
  keyword: 'code-keyword',
  literal: 'code-keyword',
  'selector-tag': 'code-keyword',
  name: 'code-keyword',
  section: 'code-keyword',
  title: 'code-name',
  comment: 'code-aside',
  quote: 'code-aside',
  meta: 'code-aside',
  string: 'code-text',
  regexp: 'code-text',
  number: 'code-text',
  addition: 'code-added',
  deletion: 'code-removed',
};

function toneOf(scopes: string[]): string | undefined {
  return scopes.map((scope) => TONES[scope]).find((tone) => tone !== undefined);
}
