import sharp from 'sharp';
import { FILM_SIZE, type Film } from './film';

/** A file as a file chooser gives it to the page. */
export interface PhotoFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/**
 * A picture of the film as a photo; `turned` as a phone that was held on its side stores it, `cropped`
 * by so many columns at its right.
 */
export async function photoOf(
  filmed: Film,
  {
    number = 0,
    turned = false,
    cropped = 0,
  }: { readonly number?: number; readonly turned?: boolean; readonly cropped?: number } = {},
): Promise<PhotoFile> {
  const { width, height } = FILM_SIZE;
  const picture = sharp(filmed.picture(number).pixels, {
    raw: { width, height, channels: 3 },
  }).extract({ left: 0, top: 0, width: width - cropped, height });
  // EXIF orientation 6: the reader turns it by 90° to the right.
  const stored = turned ? picture.rotate(-90).withMetadata({ orientation: 6 }) : picture;
  return {
    name: 'me.jpg',
    mimeType: 'image/jpeg',
    buffer: await stored.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer(),
  };
}
