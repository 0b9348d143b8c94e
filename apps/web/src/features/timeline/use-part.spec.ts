import { describe, expect, it } from '@jest/globals';
import { defineComponent, effectScope, nextTick, ref } from 'vue';
import { usePart, useQuietPart } from './use-part';

const Strip = defineComponent({});

describe('A part of the page', () => {
  it('that does not come leaves its place empty, and comes the next time one asks', async () => {
    const wanted = ref(true);
    const connection = { lost: true };
    const { part, missed, ask } = inPage(() => useQuietPart(over(connection), () => wanted.value));
    await settled();
    expect([part.value, missed.value]).toEqual([null, GONE]);

    connection.lost = false;
    ask();
    await settled();
    expect([part.value, missed.value]).toEqual([Strip, null]);
  });

  it('is not asked for before there is a place for it', async () => {
    const wanted = ref(false);
    const { part, ask } = inPage(() => useQuietPart(over({ lost: false }), () => wanted.value));
    ask();
    await settled();
    expect(part.value).toBeNull();

    wanted.value = true;
    await settled();
    expect(part.value).toBe(Strip);
  });

  it('is missed no longer when there is no place for it any more', async () => {
    const wanted = ref(true);
    const { missed } = inPage(() => useQuietPart(over({ lost: true }), () => wanted.value));
    wanted.value = false;
    await settled();
    expect(missed.value).toBeNull();

    wanted.value = true;
    await settled();
    expect(missed.value).toBe(GONE);
    wanted.value = false;
    await settled();
    expect(missed.value).toBeNull();
  });

  it('that somebody asked for tells them that it did not come', async () => {
    const { fetch } = usePart(over({ lost: true }));
    await expect(fetch()).rejects.toBe(GONE);
  });
});

const GONE = new TypeError('Failed to fetch');
const over = (connection: { lost: boolean }) => () =>
  connection.lost ? Promise.reject(GONE) : Promise.resolve({ default: Strip });
const inPage = <Value>(uses: () => Value): Value => effectScope().run(uses)!;

async function settled() {
  await nextTick();
  await new Promise((resolve) => setImmediate(resolve));
}
