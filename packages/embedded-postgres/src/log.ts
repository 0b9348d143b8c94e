import { open, rename, stat } from 'node:fs/promises';

const LIMIT = 5 * 1024 * 1024;

/** Returns where the next start's lines begin. A long log is put aside once, over the one before. */
export async function endOfLog(file: string): Promise<number> {
  const size = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  if (size < LIMIT) return size;
  await rename(file, `${file}.1`);
  return 0;
}

export async function readLog(file: string, from: number): Promise<string> {
  const handle = await open(file).catch(() => null);
  if (!handle) return '';
  try {
    const { size } = await handle.stat();
    const { buffer } = await handle.read({ buffer: Buffer.alloc(Math.max(0, size - from)), position: from });
    return buffer.toString();
  } finally {
    await handle.close();
  }
}
