import type { ImageType } from 'image-dimensions';

export type ImageHeader = { width: number; height: number; type: ImageType };

/**
 * What the first bytes of a file say of the image in it: nothing is drawn for that. null: it is none of those that are
 * shown. undefined: it cannot be told now, as without a network.
 */
export async function imageHeaderOf(file: Blob): Promise<ImageHeader | null | undefined> {
  try {
    const { imageDimensionsFromStream } = await import('image-dimensions');
    return (await imageDimensionsFromStream(file.stream())) ?? null;
  } catch {
    return undefined;
  }
}
