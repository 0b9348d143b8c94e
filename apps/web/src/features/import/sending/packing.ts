import type { ChosenFile } from '../chosen/chosen-file';
import type { Packing } from './pack.worker';
import { UnreadableFile } from './zip-of-files';

/** Packs beside the page, so that it stays quick. Aborting ends the worker at once. */
export function pack(
  files: readonly ChosenFile[],
  onBytes: (done: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const worker = new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = () => reject(new Error('The files could not be packed.'));
    worker.onmessage = ({ data }: MessageEvent<Packing>) => {
      if ('done' in data) onBytes(data.done);
      else if ('packed' in data) resolve(data.packed);
      else if ('unreadable' in data) reject(new UnreadableFile(data.unreadable));
      else reject(new Error(data.failed));
    };
    worker.postMessage([...files]);
  }).finally(() => worker.terminate());
}
