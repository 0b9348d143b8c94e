import { Id } from '@ullim/types/identity';
import { z } from 'zod';

/** Below the root of the blog: which file is which text or attachment, for the day on which the folder comes back. */
export const LEFT_FILE = '_data/ullim/left.json';

/** A text with its version then (on a desk: that of its reflection), or an attachment, and the hash of its file. */
export const LeftFile = z.object({
  path: z.string(),
  id: Id,
  version: z.int().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type LeftFile = z.infer<typeof LeftFile>;

/** By path in the archive, in NFC. */
export type LeftFiles = ReadonlyMap<string, LeftFile>;

export function writeLeft(root: string, files: readonly LeftFile[]): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ root, files }, null, 1)}\n`);
}

/** The folder may have been packed into another, or taken out of the one it left in. What is not understood is nothing. */
export function readLeft(at: string, text: string): LeftFiles {
  const read = Left.safeParse(parsed(text));
  if (!read.success) return new Map();
  const { root, files } = read.data;
  const here = at.slice(0, -LEFT_FILE.length);
  const outer = here.endsWith(root) ? here.slice(0, here.length - root.length) : null;
  const placed = files.flatMap((file): [string, LeftFile][] => {
    if (file.path.startsWith(root)) return [[here + file.path.slice(root.length), file]];
    return outer === null ? [] : [[outer + file.path, file]];
  });
  return new Map(placed.map(([path, file]) => [path.normalize('NFC'), file]));
}

const Left = z.object({ root: z.string(), files: z.array(LeftFile) });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
