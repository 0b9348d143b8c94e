import { markRaw, shallowRef, type Component } from 'vue';

/** A part of the page that comes when it is wanted; without a connection it is asked for again the next time. */
export function usePart<Part extends Component>(load: () => Promise<{ default: Part }>) {
  const part = shallowRef<Part | null>(null);
  async function fetch() {
    part.value ??= markRaw((await load()).default);
  }
  return { part, fetch };
}
