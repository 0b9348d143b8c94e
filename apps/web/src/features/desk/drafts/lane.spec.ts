import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Lane } from '@/features/desk/drafts/lane';

const NOW = '2021-12-26T10:00:00.000Z';

function place() {
  const saved: string[] = [];
  const broken = { value: false };
  const lane = new Lane<string>(
    async (text) => {
      await Promise.resolve();
      if (broken.value) throw new Error('the network is dead');
      saved.push(text);
    },
    { delay: 2000, retryAfter: (failures) => failures * 5000, now: () => NOW },
  );
  return { lane, saved, broken };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('what is written', () => {
  it('waits a moment, and only the latest is saved', async () => {
    const { lane, saved } = place();
    lane.put('가');
    lane.put('가나');
    await jest.advanceTimersByTimeAsync(1999);
    expect(saved).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['가나']);
    expect(lane.state.value).toEqual({ busy: false, savedAt: NOW, error: null });
  });

  it('is saved on the way too by someone who never pauses', async () => {
    const { lane, saved } = place();
    for (let second = 1; second <= 5; second++) {
      lane.put(`${second}`);
      await jest.advanceTimersByTimeAsync(1000);
    }
    expect(saved).toEqual(['2', '4']);
  });

  it('is saved at once when the page is left', async () => {
    const { lane, saved } = place();
    lane.put('가');
    expect(lane.unsaved).toBe('가');
    await lane.flush();
    expect(saved).toEqual(['가']);
    expect(lane.unsaved).toBeNull();
  });
});

describe('on a dead network', () => {
  it('is tried again until it comes back', async () => {
    const { lane, saved, broken } = place();
    broken.value = true;
    lane.put('가');
    await jest.advanceTimersByTimeAsync(2000);
    expect(lane.state.value.error).toBeInstanceOf(Error);
    expect(lane.unsaved).toBe('가');
    broken.value = false;
    await jest.advanceTimersByTimeAsync(5000);
    expect(saved).toEqual(['가']);
    expect(lane.state.value.error).toBeNull();
  });
});

describe('after it was kept', () => {
  it('no late draft follows', async () => {
    const { lane, saved } = place();
    lane.put('가');
    await lane.stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saved).toEqual([]);
  });
});
