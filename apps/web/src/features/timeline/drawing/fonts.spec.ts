import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Journey } from '@ullim/timeline/journey/journey';
import type { Scene } from '@ullim/timeline/scene';
import { effectScope, ref, shallowRef } from 'vue';
import { lettersFor } from './fonts';
import './letters-of-journey';

describe('The letters of a journey', () => {
  let asked = '';

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    asked = '';
    const load = (_face: string, letters: string) => {
      asked += letters;
      return Promise.resolve([]);
    };
    Object.assign(globalThis, { document: { fonts: { check: () => false, load } } });
  });
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'document');
  });

  async function drawn() {
    const page = effectScope();
    page.run(() => lettersFor(shallowRef(holding('숲')), ref(0)))!(saying('물'));
    await settled();
    return page;
  }

  it('come for the picture first, and for the whole journey once that stands', async () => {
    await drawn();
    expect(asked).toBe('물');
    jest.advanceTimersByTime(1_000);
    await settled();
    expect(asked).toBe('물숲');
  });

  it('are not asked for any more once one has left', async () => {
    const page = await drawn();
    page.stop();
    jest.advanceTimersByTime(5_000);
    await settled();
    expect(asked).toBe('물');
  });
});

const FONT = { family: 'sans', size: 13, weight: 400 };
const holding = (title: string) =>
  ({ lanes: [], sometime: [{ milestone: { title } }], bounds: [] }) as unknown as Journey;
const saying = (text: string) =>
  ({
    ...{ axis: { terms: [], years: [], fine: [] }, today: null, rack: null },
    labels: [{ texts: [{ text, font: FONT }] }],
  }) as unknown as Scene;

/** What was asked for has come. */
async function settled() {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}
