import type { Ref } from 'vue';

/**
 * The links of a card by keyboard: Space goes into the card of what has the focus and Tab on in it; Escape, and Tab past
 * either end, go back to what it tells of. From outside Tab passes it by: none of its links is a stop.
 */
export function useCardWalk(paper: Readonly<Ref<HTMLElement | null>>, focused: Ref<string | null>) {
  const card = () => paper.value?.querySelector<HTMLElement>('[data-card]:not(.leave-leave-active)') ?? null;
  const linksIn = (place: HTMLElement | null) => [
    ...(place?.querySelectorAll<HTMLElement>('a[href], button') ?? []),
  ];
  const isWithin = (place: HTMLElement | null, target: EventTarget | null) =>
    target instanceof Node && place?.contains(target) === true;

  /** Whether the key went into the card. */
  function enter(event: KeyboardEvent): boolean {
    if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey || focused.value === null)
      return false;
    const [first] = linksIn(card());
    if (!first || isWithin(card(), event.target)) return false;
    first.focus({ preventScroll: true });
    return true;
  }

  function press(event: KeyboardEvent) {
    if (!['Escape', 'Tab'].includes(event.key) || focused.value === null) return;
    event.preventDefault();
    event.stopPropagation();
    const links = linksIn(card());
    const at = links.findIndex((link) => link === event.target);
    const next = event.key === 'Tab' ? links[at + (event.shiftKey ? -1 : 1)] : undefined;
    const own = paper.value?.querySelector<HTMLElement>(`a[data-id="${focused.value}"]`);
    (next ?? own)?.focus({ preventScroll: true });
  }

  /** The focus left the link of an item, or its card: nothing has it, unless it went from one into the other. */
  function leave({ relatedTarget }: FocusEvent) {
    const link = relatedTarget instanceof HTMLElement ? relatedTarget.dataset['id'] : undefined;
    if (isWithin(card(), relatedTarget) || (link !== undefined && link === focused.value)) return;
    focused.value = null;
  }

  return { enter, press, leave };
}
