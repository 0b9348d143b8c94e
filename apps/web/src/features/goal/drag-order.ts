import { ref, type Ref } from 'vue';

/** The list with one item at another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const others = items.toSpliced(from, 1);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, items[from]!);
}

/**
 * Puts the rows of a list in order with a finger or a mouse: `grab` begins on a row's grip, and the row changes places with
 * those the pointer passes. `preview` is called while it goes, `drop` once at the end.
 */
export function useDragOrder<Item>(options: {
  list: Readonly<Ref<HTMLElement | null>>;
  items: () => readonly Item[];
  preview: (items: Item[] | null) => void;
  drop: (items: Item[]) => void;
}) {
  const dragged = ref<number | null>(null);

  function grab(from: number, event: PointerEvent): void {
    if (event.button !== 0) return;
    const before = options.items();
    const grip = event.currentTarget as HTMLElement;
    let items = [...before];
    let at = from;
    grip.setPointerCapture(event.pointerId);
    dragged.value = at;

    const move = ({ clientY }: PointerEvent) => {
      const to = placeAt(clientY);
      if (to === at) return;
      items = moved(items, at, to);
      dragged.value = at = to;
      options.preview(items);
    };
    const end = ({ type }: PointerEvent) => {
      grip.removeEventListener('pointermove', move);
      grip.removeEventListener('pointerup', end);
      grip.removeEventListener('pointercancel', end);
      dragged.value = null;
      options.preview(null);
      if (type === 'pointerup' && at !== from) options.drop(items);
    };
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', end);
    grip.addEventListener('pointercancel', end);
  }

  /** The row whose middle the pointer has not passed yet. */
  function placeAt(y: number): number {
    const rows = [...(options.list.value?.children ?? [])].map((row) => row.getBoundingClientRect());
    const place = rows.findIndex(({ bottom }) => y < bottom);
    return place < 0 ? rows.length - 1 : place;
  }

  return { grab, dragged };
}
