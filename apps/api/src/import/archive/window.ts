import type { BlobReader } from '../../store/blob-reader.js';

const LENGTH = 64 * 1024;

/** Small pieces that mostly follow each other, read from the store in larger ones: one of them at a time is held. */
export class Window {
  private from = 0;
  private bytes: Buffer = Buffer.alloc(0);

  constructor(private readonly blob: BlobReader) {}

  /** Bytes that are good until the next are asked for. */
  async at(position: number, length: number): Promise<Buffer> {
    if (position < this.from || position + length > this.from + this.bytes.length) {
      const wanted = Math.min(Math.max(length, LENGTH), this.blob.size - position);
      if (wanted < length) throw new Error('It ends before that.');
      this.bytes = await this.blob.read(position, wanted);
      this.from = position;
    }
    return this.bytes.subarray(position - this.from, position - this.from + length);
  }
}
