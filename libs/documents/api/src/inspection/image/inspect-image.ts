import type { Inspection } from '@jalon/shared/api';
import { imageSize } from 'image-size';
import { endOfJpeg, isFollowedByImages } from './jpeg-structure';
import { endOfPng } from './png-structure';

/** An A3 page at 600 dots an inch, with some room; more would fill the memory of whoever opens it. */
export const MAXIMUM_PIXELS = 50_000_000;

/** Reads the structure and the announced dimensions of an image; its pixels are never unpacked here. */
export function inspectImage(bytes: Buffer, mediaType: 'image/png' | 'image/jpeg'): Inspection {
  const end = mediaType === 'image/png' ? endOfPng(bytes) : endOfJpeg(bytes);
  if (end === null) return { refusal: 'IMAGE_UNREADABLE' };
  const isAll = end === bytes.length || (mediaType === 'image/jpeg' && isFollowedByImages(bytes, end));
  if (!isAll) return { refusal: 'EXTRA_DATA' };
  const pixels = pixelsOf(bytes);
  if (pixels === null) return { refusal: 'IMAGE_UNREADABLE' };
  return pixels > MAXIMUM_PIXELS ? { refusal: 'TOO_MANY_PIXELS' } : { mediaType, pageCount: 1 };
}

function pixelsOf(bytes: Buffer): number | null {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? width * height : null;
  } catch {
    return null;
  }
}
