import { redo, undo } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import type { ActName } from '../../acts';
import type { Act } from './act';
import { toggleCode, toggleMathematics } from './fences';
import { toggleBullets, toggleHeading, toggleNumbers, toggleQuote, toggleTasks } from './lines';
import { toggleLink } from './link';
import { BOLD, ITALIC, STRUCK, toggleMark } from './marks';
import { addTable } from './table';

export function act(view: EditorView, name: ActName): void {
  if (name === 'undo') undo(view);
  else if (name === 'redo') redo(view);
  else dispatch(view, ACTS[name]);
}

/** Whether there was something to do. */
export function dispatch(view: EditorView, act: Act): boolean {
  const spec = act(view.state);
  if (spec) view.dispatch(spec);
  return spec !== null;
}

const ACTS: Record<Exclude<ActName, 'undo' | 'redo'>, Act> = {
  heading: toggleHeading,
  bold: toggleMark(BOLD),
  italic: toggleMark(ITALIC),
  strikethrough: toggleMark(STRUCK),
  link: toggleLink,
  code: toggleCode,
  mathematics: toggleMathematics,
  table: addTable,
  quote: toggleQuote,
  bullets: toggleBullets,
  numbers: toggleNumbers,
  tasks: toggleTasks,
};
