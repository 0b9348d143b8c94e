import {
  autocompletion,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { foundIn } from '../../found-in';
import { atOnce } from '../acts/act';
import { asLinkWords } from '../acts/link';
import { whenComposed } from '../composed';
import { mentionSheet } from './sheet';
import { addressOf, type Target } from './target';
import { triggerBefore } from './trigger';

export type Mentions = {
  /** All there is, asked for when a mention is begun. */
  targets: () => Promise<readonly Target[]>;
  /** A target was written into the text. */
  taken: (target: Target) => void;
  words: { list: string } & Record<Target['kind'], string>;
};

/** After `@` or `[[` what one has is found by its name, also while a syllable is being composed. */
export function mentions({ targets, taken, words }: Mentions): Extension {
  const optionOf = (target: Target): Completion => ({
    label: target.name,
    ...(target.when && { detail: target.when }),
    section: { name: words[target.kind], rank: RANK[target.kind] },
    apply: (view) => whenComposed(view, () => write(view, target) && taken(target)),
  });

  const source = async (context: CompletionContext) =>
    begunAt(context) ? foundAt(context, await targets()) : null;

  /** Found again at every letter at once, so that Enter takes what one sees. */
  function foundAt(context: CompletionContext, all: readonly Target[]): CompletionResult | null {
    const begun = begunAt(context);
    const found = begun ? foundIn(all, begun.typed, ({ name }) => name) : [];
    if (!begun || found.length === 0) return null;
    return {
      from: begun.from,
      options: firstOf(found).map(optionOf),
      filter: false,
      update: (_, __, ___, later) => foundAt(later, all),
    };
  }

  return [
    autocompletion({ override: [source], icons: false, interactionDelay: 0 }),
    EditorState.phrases.of({ Completions: words.list }),
    mentionSheet,
  ];
}

/** One may have been begun before this was here. */
export function lookForMention(view: EditorView): void {
  if (view.hasFocus) startCompletion(view);
}

/** Where in the text a mention was begun, and what was typed of it. In code it is only letters. */
function begunAt({ state, pos }: CompletionContext): { from: number; typed: string } | null {
  const line = state.doc.lineAt(pos);
  const trigger = triggerBefore(line.text.slice(0, pos - line.from));
  return trigger && !isCode(state, pos) ? { from: line.from + trigger.from, typed: trigger.typed } : null;
}

const firstOf = (found: readonly Target[]) =>
  KINDS.flatMap((kind) => found.filter((target) => target.kind === kind).slice(0, MOST_OF_A_KIND));

const KINDS = ['milestone', 'goal', 'reflection'] as const;
const RANK: Record<Target['kind'], number> = { milestone: 0, goal: 1, reflection: 2 };
const MOST_OF_A_KIND = 12;

/** In place of what was typed to find it. The text may have changed since it was found: a syllable was finished. */
function write(view: EditorView, target: Target): boolean {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const trigger = triggerBefore(line.text.slice(0, head - line.from));
  if (!trigger) return false;
  const from = line.from + trigger.from;
  const closed = trigger.sign === '[[' && view.state.sliceDoc(head, head + 2) === ']]';
  const insert = `[${asLinkWords(target.name)}](${addressOf(target)})`;
  view.dispatch(
    atOnce({
      changes: { from, to: closed ? head + 2 : head, insert },
      selection: { anchor: from + insert.length },
    }),
  );
  return true;
}

function isCode(state: EditorState, place: number): boolean {
  for (let node = syntaxTree(state).resolveInner(place, -1); node.parent; node = node.parent)
    if (/^(?:FencedCode|CodeBlock|InlineCode)$/.test(node.name)) return true;
  return false;
}
