import { useEventListener, useResizeObserver } from '@vueuse/core';
import { computed, watch, type Ref } from 'vue';
import type { Editor } from '../editor/editor';
import { along, around, meetings, type Pair, type Side } from './along';

export type Paper = {
  pane(): HTMLElement | null;
  editor(): Editor | null;
};
export type Preview = {
  pane(): HTMLElement | null;
  sheet(): HTMLElement | null;
  /** Which lines begin where, by heights in the window. */
  beginnings(): Beginning[];
};
type Beginning = { line: number; top(): number };

/**
 * The side a person moves takes the other one along; what moves by itself takes nothing along, so they never fight.
 * Where the eye rests, the same stands at the same height on both.
 */
export function useScrollAlong(paper: Ref<Paper | null>, preview: Ref<Preview | null>): void {
  let leads: Side = 'text';
  let writes = false;
  let asked = 0;
  const panes = {
    text: computed(() => paper.value?.pane() ?? null),
    preview: computed(() => preview.value?.pane() ?? null),
  };

  for (const side of ['text', 'preview'] as const) {
    useEventListener(panes[side], ['wheel', 'touchstart', 'pointerdown'], () => lead(side, false), EARLY);
    useEventListener(panes[side], ['keydown', 'input'], () => lead(side, side === 'text'), EARLY);
    useEventListener(panes[side], 'scroll', () => leads === side && ask(), { passive: true });
  }
  // A preview that is opened begins where one writes or read last.
  watch(panes.preview, () => lead('text', false));
  // An image that comes late, a block that is read for the first time, a window that is turned. While one writes,
  // the preview keeps still as long as what is written is in sight.
  const sheets = computed(() =>
    [panes.text.value, paper.value?.editor()?.sheet(), panes.preview.value, preview.value?.sheet()].filter(
      (part) => part != null,
    ),
  );
  useResizeObserver(sheets, () => !writes && ask());

  function lead(side: Side, writing: boolean) {
    leads = side;
    writes = writing;
  }

  function ask() {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(takeAlong);
  }

  function takeAlong() {
    const [text, reads] = [panes.text.value, panes.preview.value];
    if (!text || !reads) return;
    const bottom = { text: roomOf(text), preview: roomOf(reads) };
    if (bottom.text <= 0 || bottom.preview <= 0) return;
    const scrolled = { text: text.scrollTop, preview: reads.scrollTop };
    const top = along(meetings(blocksNear(scrolled, eyeIn(text)), bottom), leads, scrolled[leads]);
    (leads === 'text' ? reads : text).scrollTo({ top, behavior: 'instant' });
  }

  function eyeIn(text: HTMLElement): number {
    const { top, height } = text.getBoundingClientRect();
    const cursor = writes ? paper.value?.editor()?.cursorTop() : null;
    return cursor != null && cursor >= top && cursor < top + height ? cursor : top + height * RESTS;
  }

  /** How far both sides are scrolled to have the eye on a block, for those it is near. */
  function blocksNear(scrolled: Pair, eye: number): Pair[] {
    const topIn = {
      text: ({ line }: Beginning) => paper.value?.editor()?.topOf(line) ?? Infinity,
      preview: ({ top }: Beginning) => top(),
    };
    return around(preview.value!.beginnings(), topIn[leads], eye).map((block) => ({
      text: scrolled.text + topIn.text(block) - eye,
      preview: scrolled.preview + topIn.preview(block) - eye,
    }));
  }
}

/** How far down a pane one reads. */
const RESTS = 0.35;

/** Before anything that stops what was pressed. */
const EARLY = { capture: true, passive: true };

const roomOf = (pane: HTMLElement) => pane.scrollHeight - pane.clientHeight;
