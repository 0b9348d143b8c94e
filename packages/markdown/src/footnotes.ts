import type { Element } from 'hast';
import { element } from './builder.js';
import type { Slugs } from './slugs.js';

type Note = { id: string; number: number; references: string[] };

const WORDS = {
  ko: { title: '각주', back: (number: number) => `본문의 각주 ${number}번 자리로 돌아가기` },
  en: { title: 'Footnotes', back: (number: number) => `Back to reference ${number}` },
};

/** Notes are numbered in the order they are first referred to; their ids are their labels. */
export class Footnotes {
  private readonly notes = new Map<string, Note>();
  private readonly definitions = new Map<string, Element>();
  private readonly titleId: string;

  constructor(private readonly slugs: Slugs) {
    this.titleId = slugs.give('footnotes');
  }

  /** The first definition of a label counts. */
  define(label: string): Element {
    const definition = element('li');
    if (!this.definitions.has(label)) this.definitions.set(label, definition);
    return definition;
  }

  refer(label: string): Element {
    const note = this.noteOf(label);
    const again = note.references.length === 0 ? '' : `-${note.references.length + 1}`;
    const id = this.slugs.give(`fnref-${label}${again}`);
    note.references.push(id);
    const link = element('a', {
      id,
      href: `#${note.id}`,
      dataFootnoteRef: true,
      ariaDescribedBy: [this.titleId],
    });
    link.children.push({ type: 'text', value: String(note.number) });
    return { ...element('sup'), children: [link] };
  }

  section(locale: 'ko' | 'en'): Element | null {
    if (this.notes.size === 0) return null;
    const title = element('h2', { id: this.titleId, className: ['sr-only'] });
    title.children.push({ type: 'text', value: WORDS[locale].title });
    const list = element('ol');
    for (const [label, note] of this.notes) list.children.push(this.item(label, note, locale));
    return { ...element('section', { dataFootnotes: true }), children: [title, list] };
  }

  private noteOf(label: string): Note {
    const known = this.notes.get(label);
    if (known) return known;
    const note = { id: this.slugs.give(`fn-${label}`), number: this.notes.size + 1, references: [] };
    this.notes.set(label, note);
    return note;
  }

  private item(label: string, note: Note, locale: 'ko' | 'en'): Element {
    const item = this.definitions.get(label) ?? element('li');
    item.properties.id = note.id;
    const last = item.children.at(-1);
    const end = last?.type === 'element' && last.tagName === 'p' ? last : item;
    note.references.forEach((reference, index) => {
      end.children.push({ type: 'text', value: ' ' }, backLink(reference, note.number, index, locale));
    });
    return item;
  }
}

function backLink(reference: string, number: number, index: number, locale: 'ko' | 'en'): Element {
  const ariaLabel = WORDS[locale].back(number) + (index === 0 ? '' : ` (${index + 1})`);
  const link = element('a', { href: `#${reference}`, dataFootnoteBackref: true, ariaLabel });
  link.children.push({ type: 'text', value: index === 0 ? '↩' : `↩${index + 1}` });
  return link;
}
