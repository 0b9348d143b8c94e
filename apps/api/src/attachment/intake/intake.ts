import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ATTACHMENT_LIMITS, type ImageType } from '@ullim/types/attachment-limits';
import { type Arrival, Arrivals } from '../../store/arrivals.js';
import { type Blob, BlobStore, TooManyBytes } from '../../store/blob-store.js';
import { asVariant, rewrite, shrink, type Size, sizeOf, smallerSizesOf, VARIANT_TYPE } from './image.js';
import { refusal } from './refusals.js';
import { SIGNATURE_BYTES, signatureOf } from './signature.js';
import { Turns } from './turns.js';

/** A file in the store, ready to be told of in a row. */
export type TakenIn = Blob & {
  /** The hash of what was sent, which is not what is kept when it is an image. */
  sent: string;
  type: string;
  size: Size | null;
  variants: (Blob & { width: number; type: string })[];
};

/** Looks at what arrives, and keeps it: images as pixels alone, other files byte for byte. */
@Injectable()
export class Intake {
  private readonly turns = new Turns();

  constructor(
    private readonly arrivals: Arrivals,
    private readonly store: BlobStore,
  ) {}

  /** Throws a problem that says why it is not taken in. Nothing stays behind but what is kept. */
  async takeIn(content: Readable): Promise<TakenIn> {
    const arrival = await this.arrived(content);
    try {
      return { sent: arrival.key, ...(await this.kept(arrival)) };
    } finally {
      await this.arrivals.discard(arrival.path);
    }
  }

  private async arrived(content: Readable): Promise<Arrival> {
    const limit = ATTACHMENT_LIMITS.fileBytes;
    try {
      return await this.arrivals.receive(content, limit);
    } catch (error) {
      if (error instanceof TooManyBytes) throw refusal.tooLarge(limit);
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw refusal.diskFull();
      if (content.errored || content.destroyed) throw refusal.brokenOff();
      throw error;
    }
  }

  private async kept({ path, bytes }: Arrival): Promise<Omit<TakenIn, 'sent'>> {
    if (bytes === 0) throw refusal.empty();
    const signature = signatureOf(await headOf(path));
    if (signature.kind === 'svg') throw refusal.svg();
    if (signature.kind === 'other-image') throw refusal.otherImage();
    if (signature.kind === 'file')
      return { ...(await this.keep(path)), type: signature.type, size: null, variants: [] };
    if (bytes > ATTACHMENT_LIMITS.imageBytes) throw refusal.tooLarge(ATTACHMENT_LIMITS.imageBytes);
    return this.turns.take(() => this.image(path, signature.type));
  }

  private async image(path: string, type: ImageType): Promise<Omit<TakenIn, 'sent'>> {
    const size = await sizeOf(path, type);
    const clean = await this.arrivals.newPath();
    try {
      await rewrite(path, clean, type);
      const variants = await this.smaller(clean, await smallerSizesOf(clean, size));
      return { ...(await this.keep(clean)), type, size, variants };
    } finally {
      await this.arrivals.discard(clean);
    }
  }

  /** Each is made from the one before it, so that the whole image is read only once for all of them. */
  private async smaller(path: string, [size, ...rest]: Size[]): Promise<TakenIn['variants']> {
    if (!size) return [];
    const small = await this.arrivals.newPath();
    try {
      await shrink(path, small, size);
      const variant = { width: size.width, type: VARIANT_TYPE, ...(await this.variant(small)) };
      return [variant, ...(await this.smaller(small, rest))];
    } finally {
      await this.arrivals.discard(small);
    }
  }

  private async variant(path: string): Promise<Blob> {
    const encoded = await this.arrivals.newPath();
    try {
      await asVariant(path, encoded);
      return await this.keep(encoded);
    } finally {
      await this.arrivals.discard(encoded);
    }
  }

  /** What was written by us may be a little larger than what came. */
  private keep(path: string): Promise<Blob> {
    return this.store.put(createReadStream(path), 4 * ATTACHMENT_LIMITS.fileBytes);
  }
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SIGNATURE_BYTES), 0, SIGNATURE_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
