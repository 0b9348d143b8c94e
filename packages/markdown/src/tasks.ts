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
