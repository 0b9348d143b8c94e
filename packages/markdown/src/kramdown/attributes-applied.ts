import type { Element, ElementContent, Nodes, Properties } from 'hast';
import { element } from '../builder.js';
import type { AttributeList } from './attribute-list.js';
import type { Definitions } from './attribute-rules.js';
import { propertiesOfClasses, propertiesOfStyle, sizeOf } from './safe-attributes.js';

declare module 'hast' {
  interface ElementData {
    /** Of a placeholder: what it says about its neighbour, and the source when it stands inside a line. */
    attributes?: { list: AttributeList; isBelow: boolean; source?: string };
    /** A list that is to become the table of contents. */
    isContents?: boolean;
    isLeftOutOfContents?: boolean;
  }
}

/** Its place in the tree until its neighbours are known. No text can write this element. */
export function attributePlace(list: AttributeList, isBelow: boolean, source?: string): Element {
  const data = { attributes: { list, isBelow, ...(source !== undefined && { source }) } };
  return { ...element('attribute-list'), data };
}

/** Gives every list to its element. A list without one goes, or stays as typed inside a line. */
export function applyAttributes(parent: Nodes, definitions: Definitions): void {
  if (!('children' in parent)) return;
  const kept: ElementContent[] = [];
  let waiting: AttributeList[] = [];
  for (const child of parent.children as ElementContent[]) {
    const place = child.type === 'element' ? child.data?.attributes : undefined;
    if (!place) {
      kept.push(child);
      if (child.type !== 'element') continue;
      for (const list of waiting) give(child, list, definitions);
      waiting = [];
      applyAttributes(child, definitions);
      continue;
    }
    const neighbour = neighbourIn(kept, place.source === undefined);
    if (place.source !== undefined && !neighbour) kept.push({ type: 'text', value: place.source });
    else if (neighbour && place.isBelow) give(neighbour, place.list, definitions);
    else waiting.push(place.list);
  }
  parent.children = kept;
}

function neighbourIn(kept: ElementContent[], isBlock: boolean): Element | undefined {
  const last = isBlock ? kept.findLast((node) => node.type === 'element') : kept.at(-1);
  return last?.type === 'element' ? last : undefined;
}

function give(element: Element, { classes, id, attributes, names }: AttributeList, definitions: Definitions) {
  for (const name of names) {
    if (name === 'toc' && /^[uo]l$/.test(element.tagName))
      element.data = { ...element.data, isContents: true };
    const meant = definitions.get(name);
    if (meant) give(element, { ...meant, names: [] }, definitions);
  }
  if (classes.includes('no_toc')) element.data = { ...element.data, isLeftOutOfContents: true };
  if (id !== undefined) element.properties.id = id;
  Object.assign(element.properties, propertiesOfClasses(classes), safe(attributes, element));
  sizeImage(element, attributes);
  nameLanguage(element, classes);
}

function safe(attributes: AttributeList['attributes'], { tagName }: Element): Properties {
  const properties: Properties = {};
  for (const name of ['title', 'lang', 'dir', 'align', 'id']) {
    const value = attributes.get(name);
    if (value !== undefined) properties[name] = value;
  }
  const start = attributes.get('start');
  if (tagName === 'ol' && start && /^\d{1,9}$/.test(start)) properties.start = Number(start);
  const classes = attributes.get('class')?.split(/\s+/) ?? [];
  const { align } = propertiesOfStyle(attributes.get('style') ?? '');
  return { ...properties, ...(align && { align }), ...propertiesOfClasses(classes) };
}

/** Also from the line below an image, which says it of the paragraph around it. */
function sizeImage(element: Element, attributes: AttributeList['attributes']): void {
  const [only, ...others] = element.children;
  const image = element.tagName === 'img' ? element : others.length === 0 && only?.type === 'element' && only;
  if (!image || image.tagName !== 'img') return;
  const { width } = propertiesOfStyle(attributes.get('style') ?? '');
  if (width) image.properties.width = width;
  for (const name of ['width', 'height']) {
    const size = sizeOf(attributes.get(name) ?? '');
    if (size !== undefined) image.properties[name] = size;
  }
}

/** `{: .language-python}` below indented code. */
function nameLanguage({ tagName, children }: Element, classes: string[]): void {
  const language = classes.find((name) => name.startsWith('language-'));
  const [code, ...others] = children;
  if (tagName === 'pre' && language && others.length === 0 && code?.type === 'element')
    code.properties.className = [language];
}
