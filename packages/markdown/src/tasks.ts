import type { Element } from 'hast';
import type { Token } from 'markdown-it';
import { element, type Builder } from './builder.js';

const BOX = /^\[([ xX])\][ \t\n]/;

/** `[ ] ` at the beginning of a list item becomes a box; `\[ ] ` and `[x](…)` do not. */
export function beginTask(inline: Token, builder: Builder): void {
  const box = BOX.exec(inline.content)?.[1];
  const first = inline.children?.[0];
  const item = builder.item;
  if (box === undefined || first?.type !== 'text' || !BOX.test(`${first.content}\n`) || !item) return;

  first.content = first.content.slice('[ ]'.length);
  builder.add(
    element('input', { type: 'checkbox', disabled: true, ...(box === ' ' ? {} : { checked: true }) }),
  );
  item.li.properties.className = ['task-list-item'];
  item.list.properties.className = ['contains-task-list'];
}

const WORDS = { ko: { done: '한 일', open: '할 일' }, en: { done: 'Done', open: 'To do' } };

/** A box is a picture of its state, so those who listen are told. */
export function nameTask({ tagName, properties }: Element, locale: 'ko' | 'en'): void {
  if (tagName === 'input') properties['ariaLabel'] = WORDS[locale][properties.checked ? 'done' : 'open'];
}
