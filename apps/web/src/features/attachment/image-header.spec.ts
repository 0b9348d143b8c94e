import { describe, expect, it } from '@jest/globals';
import { hasTooManyPixels } from './acceptable';
import { imageHeaderOf } from './image-header';

describe('the first bytes of a file', () => {
  it('say how large its image is, without any of it being drawn', async () => {
    expect(await imageHeaderOf(pngOf(20_000, 20_000))).toMatchObject({
      width: 20_000,
      height: 20_000,
      type: 'png',
    });
  });

  it('say that it is none, whatever its name says', async () => {
    expect(await imageHeaderOf(new Blob(['글자'], { type: 'image/png' }))).toBeNull();
  });

  it.each([
    ['png', 10_000, 5_000, false],
    ['png', 10_000, 5_001, true],
    ['webp', 4_000, 4_000, false],
    ['avif', 4_000, 4_001, true],
  ] as const)('of %s, %d by %d: too many pixels is %s', (type, width, height, tooMany) => {
    expect(hasTooManyPixels({ type, width, height })).toBe(tooMany);
  });
});

/** The signature, and the chunk that tells the size. */
function pngOf(width: number, height: number): Blob {
  const bytes = new DataView(new ArrayBuffer(33));
  bytes.setBigUint64(0, 0x89504e470d0a1a0an);
  bytes.setUint32(8, 13);
  bytes.setUint32(12, 0x49484452);
  bytes.setUint32(16, width);
  bytes.setUint32(20, height);
  return new Blob([bytes], { type: 'image/png' });
}
