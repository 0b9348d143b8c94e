import type { Schema } from 'hast-util-sanitize';
import { IMAGE_SCHEMES, LINK_SCHEMES } from './address.js';

export const ELEMENTS = [
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'blockquote',
    'pre',
    'hr',
    'br',
    'div',
    'section',
    'details',
    'summary',
  ],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['figure', 'figcaption', 'a', 'img', 'input', 'code', 'kbd', 'samp', 'var', 'ruby', 'rt', 'rp'],
  ...['em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup', 'q', 'abbr', 'span'],
];

const NOTICE: [string, ...(string | RegExp)[]] = [
  'className',
  'notice',
  /^notice-(?:info|tip|warning|danger)$/,
];

/** All that may leave this package: what is not named here does not exist. */
export function schema(idPrefix: string): Schema {
  return {
    tagNames: ELEMENTS,
    attributes: {
      '*': ['id', 'title', 'lang', 'dir', ['align', 'left', 'center', 'right', 'justify']],
      a: [
        ['className', 'embed'],
        'href',
        'ariaLabel',
        'ariaDescribedBy',
        'dataFootnoteRef',
        'dataFootnoteBackref',
      ],
      code: [
        ['className', /^language-[^\s]+$/],
        ['dataMath', 'inline'],
      ],
      blockquote: [NOTICE],
      details: ['open'],
      div: [NOTICE],
      h2: [['className', 'sr-only']],
      img: ['src', 'alt', 'width', 'height'],
      input: ['checked', 'disabled', ['type', 'checkbox']],
      li: [['className', 'task-list-item']],
      ol: ['start', 'reversed', ['className', 'contains-task-list']],
      p: [NOTICE],
      section: ['dataFootnotes', NOTICE],
      td: ['colSpan', 'rowSpan'],
      th: ['colSpan', 'rowSpan', 'scope'],
      pre: [['dataMath', 'display']],
      ul: [['className', 'contains-task-list']],
    },
    ancestors: Object.fromEntries(
      ['caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map((part) => [part, ['table']]),
    ),
    protocols: { href: LINK_SCHEMES, src: IMAGE_SCHEMES },
    required: { input: { type: 'checkbox', disabled: true } },
    clobber: ['id', 'ariaDescribedBy'],
    clobberPrefix: idPrefix,
    strip: [],
  };
}
