const FILES = 100;
const BYTES = 16 * 2 ** 20;

/** Pieces that are held in memory and written down together: as many files as do not weigh much. */
export function* batchesOf<File extends { size: number }>(files: readonly File[]): Iterable<File[]> {
  let batch: File[] = [];
  let bytes = 0;
  for (const file of files) {
    if (batch.length === FILES || (batch.length > 0 && bytes + file.size > BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += file.size;
  }
  if (batch.length > 0) yield batch;
}
