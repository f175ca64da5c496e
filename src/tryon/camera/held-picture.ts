import { LinearFilter, NoColorSpace, Texture, type WebGLRenderer } from 'three';

/** A texture that holds a video's picture of the moment at which it was taken. */
class HeldPicture extends Texture<HTMLVideoElement> {
  /** three uploads such images with texImage2D, which needs no size beforehand. */
  readonly isVideoTexture = true;
  /** three calls this at every frame; the picture is taken only by {@link HeldPictures.take}. */
  update(): void {}
}

/** Two textures that take turns: the picture on the screen, and the one that is being looked at. */
export interface HeldPictures {
  /** Uploads the video's present picture and returns its texture. */
  take(): Texture;
  dispose(): void;
}

export function createHeldPictures(renderer: WebGLRenderer, video: HTMLVideoElement): HeldPictures {
  const textures = [0, 1].map(() => {
    const texture = new HeldPicture(video);
    texture.colorSpace = NoColorSpace;
    texture.generateMipmaps = false;
    texture.minFilter = LinearFilter;
    texture.magFilter = LinearFilter;
    return texture;
  });
  let turn = 0;
  return {
    take() {
      turn = 1 - turn;
      const texture = textures[turn];
      texture.needsUpdate = true;
      renderer.initTexture(texture);
      return texture;
    },
    dispose: () => textures.forEach((texture) => texture.dispose()),
  };
}
