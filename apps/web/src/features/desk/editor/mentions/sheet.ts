import { EditorView } from '@codemirror/view';

/** The list floats as a menu of the house does. */
export const mentionSheet = EditorView.theme({
  '.cm-tooltip.cm-tooltip-autocomplete': {
    border: '1px solid var(--line)',
    borderRadius: '9px',
    background: 'var(--surface)',
    boxShadow: 'var(--shadow)',
    overflow: 'hidden',
    zIndex: '40',
    '& > ul': {
      fontFamily: 'inherit',
      fontSize: '14px',
      lineHeight: '1.4',
      letterSpacing: '-0.006em',
      minWidth: '240px',
      maxWidth: 'min(420px, calc(100vw - 32px))',
      maxHeight: 'min(320px, 40dvh)',
      padding: '4px',
    },
    '& > ul > li': {
      display: 'flex',
      alignItems: 'baseline',
      gap: '12px',
      padding: '7px 10px',
      borderRadius: '6px',
      color: 'var(--ink)',
    },
    '& > ul > li[aria-selected]': { background: 'var(--sunk)', color: 'var(--ink)' },
    '& > ul > completion-section': {
      display: 'block',
      padding: '6px 10px 2px',
      border: 'none',
      fontSize: '12px',
      color: 'var(--ink3)',
      opacity: '1',
    },
  },
  '.cm-completionLabel': { flex: '1', minWidth: '0', overflow: 'hidden', textOverflow: 'ellipsis' },
  '.cm-completionDetail': {
    flex: 'none',
    margin: '0',
    fontStyle: 'normal',
    fontSize: '12px',
    color: 'var(--ink3)',
  },
  '@media (pointer: coarse)': {
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { minHeight: '44px', alignItems: 'center' },
  },
});
