/** What one can do to the text at the desk, with the keys that do it. How is told in `editor/acts`. */
export const ACTS = [
  { name: 'heading', keys: 'mod+shift+h' },
  { name: 'bold', keys: 'mod+b' },
  { name: 'italic', keys: 'mod+i' },
  { name: 'strikethrough', keys: 'mod+shift+x' },
  { name: 'link', keys: 'mod+k' },
  { name: 'code', keys: 'mod+e' },
  { name: 'mathematics', keys: 'mod+shift+e' },
  { name: 'table', keys: 'mod+alt+t' },
  { name: 'quote', keys: 'mod+shift+9' },
  { name: 'bullets', keys: 'mod+shift+8' },
  { name: 'numbers', keys: 'mod+shift+7' },
  { name: 'tasks', keys: 'mod+shift+l' },
  { name: 'undo', keys: 'mod+z' },
  { name: 'redo', keys: 'mod+shift+z' },
] as const;

export type ActName = (typeof ACTS)[number]['name'];

/** What the toolbar shows, in groups. */
export const TOOLBAR: readonly (readonly ActName[])[] = [
  ['heading', 'bold', 'italic', 'strikethrough'],
  ['link', 'code', 'mathematics', 'table'],
  ['quote', 'bullets', 'numbers', 'tasks'],
  ['undo', 'redo'],
];
