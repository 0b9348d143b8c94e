import type { ChosenFile } from '../chosen/chosen-file';
import { UnreadableFile, zipOfFiles } from './zip-of-files';

/** What the worker says: how far it is, and then the whole or what stood in its way. */
export type Packing = { done: number } | { packed: Blob } | { unreadable: string } | { failed: string };

const say = (packing: Packing) => self.postMessage(packing);

self.onmessage = async ({ data: files }: MessageEvent<ChosenFile[]>) => {
  try {
    say({ packed: await zipOfFiles(files, throttled()) });
  } catch (error) {
    say(error instanceof UnreadableFile ? { unreadable: error.path } : { failed: String(error) });
  }
};

/** Thousands of small files would say more than anybody reads. */
function throttled(): (done: number) => void {
  let last = 0;
  return (done) => {
    if (performance.now() - last < 100) return;
    last = performance.now();
    say({ done });
  };
}
