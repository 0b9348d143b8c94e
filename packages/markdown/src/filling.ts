import type { Element, ElementContent, Nodes } from 'hast';
import { MOST_COLOURED, MOST_MATHEMATICS, MOST_MATHEMATICS_HTML } from './limits.js';
import { textOf } from './text-of.js';

declare module 'hast' {
  interface ElementContentMap {
    raw: { type: 'raw'; value: string };
  }
  interface RootContentMap {
    raw: { type: 'raw'; value: string };
  }
}

/** What a text needs beyond itself: the mathematics setter, and languages as they were written after the fence. */
export type Needs = { mathematics: boolean; languages: string[] };

/** What has been loaded. What is missing or answers null is shown as its source. */
export type Fillings = {
  formulaHtml?: (tex: string, display: boolean) => string | null;
  coloured?: (code: string, language: string) => ElementContent[] | null;
};

export function needsOf(tree: Nodes): Needs {
  const places = [...placesIn(tree)];
  const languages = places.flatMap(({ language }) => (language === undefined ? [] : [language]));
  return {
    mathematics: places.some(({ language }) => language === undefined),
    languages: [...new Set(languages)],
  };
}

/**
 * Puts mathematics and coloured code into their places in a tree that is safe already: what they bring was made from
 * plain text by their libraries, and nothing cleans it again.
 */
export function fill(tree: Nodes, { formulaHtml, coloured }: Fillings): void {
  const left = { mathematics: MOST_MATHEMATICS, html: MOST_MATHEMATICS_HTML, code: MOST_COLOURED };
  for (const { element, language } of placesIn(tree)) {
    const source = textOf(element);
    if (language !== undefined) {
      left.code -= source.length;
      if (left.code >= 0) element.children = coloured?.(source, language) ?? element.children;
      continue;
    }
    left.mathematics -= source.length + COST_OF_A_FORMULA;
    if (left.mathematics < 0 || left.html < 0) continue;
    const html = formulaHtml?.(source, element.tagName === 'pre') ?? null;
    left.html -= html?.length ?? 0;
    if (html !== null && left.html >= 0) setFormula(element, html);
  }
}

/** A short formula takes about as long as these characters of a long one. */
const COST_OF_A_FORMULA = 40;

type Place = { element: Element; language?: string };

function* placesIn(node: Nodes): Generator<Place> {
  if (node.type === 'element') {
    if ('dataMath' in node.properties) return yield { element: node };
    const language = node.tagName === 'code' ? languageOf(node) : undefined;
    if (language !== undefined) return yield { element: node, language };
  }
  if ('children' in node) for (const child of node.children) yield* placesIn(child);
}

function languageOf({ properties }: Element): string | undefined {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return classes
    .map(String)
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length);
}

function setFormula(element: Element, html: string): void {
  element.tagName = element.tagName === 'pre' ? 'div' : 'span';
  element.children = [{ type: 'raw', value: html }];
}
