import type { Box, Scene } from '@ullim/timeline/scene';
import { computed, type Ref } from 'vue';
import { useRouter } from 'vue-router';
import type { usePointed } from '../drawing/use-pointed';
import type { useWalk } from '../drawing/use-walk';
import { itemOf, pageOf, type Subject, type Subjects } from '../subject';

export type Told = { subject: Subject; about: Box };
export type Hovered = { box: Box; href: string | undefined; ring: boolean };

/**
 * What the card tells of: what is pointed at, or else what has the focus. What a key means: the same, though its card may
 * be closed. And the link that lies under the mouse.
 */
export function useTold(
  scene: Ref<Scene | null>,
  subjects: Ref<Subjects>,
  pointed: ReturnType<typeof usePointed>,
  { links, focused, closed }: Pick<ReturnType<typeof useWalk>, 'links' | 'focused' | 'closed'>,
  /** What is held in a hand hides what it lies over. */
  holds: () => boolean,
) {
  const router = useRouter();
  const under = computed(() => {
    if (!scene.value || !pointed.item.value || !pointed.box.value) return null;
    return { box: pointed.box.value, subject: subjects.value.ofItem(pointed.item.value, scene.value) };
  });

  const ofFocus = computed(() => links.value.find(({ subject }) => subject.id === focused.value)?.subject);
  const told = computed((): Told | null => {
    if (holds()) return null;
    if (under.value && pointed.told.value) {
      const { box, subject } = under.value;
      return subject && { subject, about: box };
    }
    if (closed.value) return null;
    const about = scene.value && focused.value !== null && itemOf(scene.value, focused.value)?.boxes[0];
    return about && ofFocus.value ? { subject: ofFocus.value, about } : null;
  });
  const meant = computed(() => told.value?.subject ?? ofFocus.value ?? null);

  const hovered = computed((): Hovered | null => {
    if (!under.value) return null;
    const { box, subject } = under.value;
    const to = subject && pageOf(subject);
    return { box, href: to ? router.resolve(to).href : undefined, ring: pointed.told.value };
  });

  return { told, meant, hovered };
}
