import { reactive } from 'vue';
import { keep, readKept } from '@/lib/kept';

/** Suggestions that a person passed by, remembered in this browser: by the file and the line they were found in. */
export function usePassed(importId: string) {
  const place = `import.passed.${importId}`;
  const passed = reactive(new Set<string>(read(place)));
  return {
    isPassed: (key: string) => passed.has(key),
    pass(key: string) {
      passed.add(key);
      keep(place, JSON.stringify([...passed]));
    },
    takeBack(key: string) {
      passed.delete(key);
      keep(place, JSON.stringify([...passed]));
    },
  };
}

function read(place: string): string[] {
  try {
    const kept: unknown = JSON.parse(readKept(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}
