import { type AnyFile, anyFolder } from '@ullim/jekyll/any-folder.fixture';
import fc from 'fast-check';
import type { World } from '../world/world.js';
import { Bringer } from './bringer.js';
import { forgedZip } from './hostile-zips.js';

/** Whatever a folder is made of: it goes in, and its bytes come out under the same names. */
export async function goesInAndComesOut(world: World, numRuns: number): Promise<void> {
  const bringer = await Bringer.in(world);
  await fc.assert(
    fc.asyncProperty(anyFolder(), async (folder) => {
      await world.sql('DELETE FROM source_files');
      await world.sql('DELETE FROM reflections');
      const files = Object.fromEntries(folder.map(({ path, bytes }) => [path, bytes]));
      const run = await bringer.brings(zipOfFolder(folder));
      const told = { state: run.state, refusal: run.refusal };
      expect(told).toEqual({ state: 'brought', refusal: null });
      const hex = (all: Record<string, Uint8Array>) =>
        Object.fromEntries(
          Object.entries(all).map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')]),
        );
      expect(hex(await bringer.sources())).toEqual(hex(files));
    }),
    { numRuns },
  );
}

/** As whoever made its names packed it. */
export function zipOfFolder(folder: readonly AnyFile[]): Buffer {
  return forgedZip(
    folder.map(({ name, saysUtf8, bytes }) => ({
      name: Buffer.from(name),
      content: Buffer.from(bytes),
      deflated: true,
      flags: saysUtf8 ? 0x800 : 0,
    })),
  );
}
