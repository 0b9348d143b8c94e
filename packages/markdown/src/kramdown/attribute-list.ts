/** `{: .notice #id width="300"}`: what a text says about the element beside it. Nothing here is safe yet. */
export type AttributeList = {
  classes: string[];
  id?: string;
  attributes: Map<string, string>;
  /** Bare words: `toc`, or the name of a list that is written elsewhere, `{:name: .class}`. */
  names: string[];
};

const LONGEST = 500;
const BRACES = /^\{:((?:[^{}"'\n]|"[^"\n]*"|'[^'\n]*')*)\}/;
const DEFINITION = /^([\p{L}\p{N}_-]+):(?=[\s.#])/u;
const ITEM =
  /\s*(?:\.(?<class>[\p{L}\p{N}_-]+)|#(?<id>[\p{L}\p{N}_:-]+)|(?<key>[\p{L}\p{N}_:-]+)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=]+))|(?<name>[\p{L}\p{N}_-]+))/uy;

export type WrittenList = { list: AttributeList; length: number; defines?: string };

/** The list that stands at this place, or null when these braces hold something else. */
export function attributeListAt(text: string, position: number): WrittenList | null {
  const [source, inside] = BRACES.exec(text.slice(position, position + LONGEST)) ?? [];
  if (source === undefined || inside === undefined) return null;
  const defines = DEFINITION.exec(inside)?.[1];
  const list = itemsOf(defines === undefined ? inside : inside.slice(defines.length + 1));
  return list && { list, length: source.length, ...(defines !== undefined && { defines }) };
}

function itemsOf(inside: string): AttributeList | null {
  const text = inside.trim();
  const list: AttributeList = { classes: [], attributes: new Map(), names: [] };
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < text.length) {
    const groups = ITEM.exec(text)?.groups;
    if (!groups) return null;
    const { class: className, id, key, double, single, bare, name } = groups;
    if (className) list.classes.push(className);
    else if (id) list.id = id;
    else if (key) list.attributes.set(key.toLowerCase(), double ?? single ?? bare ?? '');
    else if (name) list.names.push(name);
  }
  return text === '' ? null : list;
}
