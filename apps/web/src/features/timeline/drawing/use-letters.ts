import type { Journey } from '@ullim/timeline/journey/journey';
import type { Scene } from '@ullim/timeline/scene';
import { getCurrentScope, ref, type Ref } from 'vue';
import type { lettersFor } from './fonts';
import { pen } from './pen';

export type Letters = {
  /** Grows when letters came: measure and paint again. */
  version: Ref<number>;
  /** Whether what a scene writes can be written, or was waited for long enough. Asks for what is missing. */
  read: (scene: Scene) => boolean;
};

/** The letters a river is written in. Who asks for them comes with what writes; without it nothing is waited for. */
export function useLetters(journey: Readonly<Ref<Journey>>): Letters {
  const version = ref(0);
  const scope = getCurrentScope()!;
  let read: ReturnType<typeof lettersFor> | undefined;
  return {
    version,
    read: (scene) => {
      read ??= pen.value ? scope.run(() => pen.value!.lettersFor(journey, version)) : undefined;
      return read?.(scene) ?? true;
    },
  };
}
