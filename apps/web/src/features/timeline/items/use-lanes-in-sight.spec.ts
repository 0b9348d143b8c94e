import { describe, expect, it } from '@jest/globals';
import type { Scene } from '@ullim/timeline/scene';
import { effectScope, nextTick, ref, shallowRef } from 'vue';
import { useLaneKeys } from './use-lane-keys';
import { useLanesInSight } from './use-lanes-in-sight';

describe('Lanes on their way', () => {
  it('go on from where they are led to when a key is pressed again meanwhile', () => {
    const { press, asked } = lanesOf({ needs: 1000 });
    press('ArrowDown');
    press('ArrowDown');
    expect(asked).toEqual([60, 120]);
  });

  it('go on from where something else brought them meanwhile', async () => {
    const { press, asked, scroll } = lanesOf({ needs: 1000 });
    press('ArrowDown');
    scroll.value = 480;
    await nextTick();
    press('ArrowDown');
    expect(asked).toEqual([60, 540]);
  });

  it('go on from where what has the focus brings them', () => {
    const { press, asked, lanes } = lanesOf({ needs: 1000 });
    press('ArrowDown');
    lanes.bring(300);
    press('ArrowUp');
    expect(asked).toEqual([60, 300, 240]);
  });

  it('forget it with a turn of the phone', async () => {
    const { lanes, orientation } = lanesOf({ needs: 1000 });
    lanes.lead(300);
    orientation.value = 'down';
    await nextTick();
    expect(lanes.at()).toBe(0);
  });

  it('are at the last where only a part of a pixel is left', () => {
    const { press, asked, scroll } = lanesOf({ needs: 880.4 });
    scroll.value = 480;
    expect(press('ArrowDown')).toBe(false);
    expect(press('ArrowUp')).toBe(true);
    expect(asked).toEqual([420]);
  });
});

describe('What is brought into sight', () => {
  it('is let go of as soon as a hand leads the lanes', () => {
    const { lanes } = lanesOf({ needs: 1000 });
    let seeking = true;
    lanes.byHand(() => (seeking = false));
    lanes.bring(100);
    expect(seeking).toBe(true);
    lanes.lead(200);
    expect(seeking).toBe(false);
  });
});

/** Lanes 60 pixels apart on paper of 400, and where a browser is asked to scroll. */
function lanesOf({ needs }: { needs: number }) {
  const asked: number[] = [];
  const size = { width: 800, height: 400 };
  const scene = shallowRef({ size, needs: { width: 800, height: needs } } as Scene);
  const orientation = ref<'right' | 'down'>('right');
  const scroll = ref(0);
  const scroller = ref({ scrollTo: ({ top }: ScrollToOptions) => asked.push(top!) });
  const river = { scene, scroll, orientation, frame: ref({ pitch: 60 }) };
  return effectScope().run(() => {
    const drawing = { river, scroller, paper: ref(null) } as unknown as Parameters<typeof useLanesInSight>[0];
    const lanes = useLanesInSight(drawing);
    const keys = useLaneKeys(drawing.river, lanes);
    const press = (key: string) => keys.press({ key, target: null } as KeyboardEvent);
    return { lanes, press, asked, scroll, orientation };
  })!;
}
