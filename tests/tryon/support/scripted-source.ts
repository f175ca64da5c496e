import { Texture } from 'three';
import type { Frame, FrameSource } from '../../../src/tryon/camera/frame';
import { FRAME } from './shopper';

/** A picture of the tracker's that says whether it was let go of. */
export interface ScriptedBitmap extends ImageBitmap {
  readonly closed: boolean;
}

/** A picture that nothing is drawn on. */
export function createBitmap(): ScriptedBitmap {
  let closed = false;
  return {
    ...FRAME,
    get closed() {
      return closed;
    },
    close() {
      closed = true;
    },
  };
}

/** A source whose next frame comes when the test says so. */
export interface ScriptedSource extends FrameSource {
  /** How many frames were asked for. */
  readonly asked: number;
  readonly bitmaps: readonly ScriptedBitmap[];
  /** The frame that is waited for comes, 100 ms after the one before. */
  give(): void;
  /** The source ends. */
  end(): void;
}

export function createScriptedSource(mode: FrameSource['mode'] = 'video'): ScriptedSource {
  const bitmaps: ScriptedBitmap[] = [];
  let asked = 0;
  let settle: (frame: Frame | null) => void = () => {
    throw new Error('scripted-source: no frame is waited for');
  };
  return {
    mode,
    mirrored: false,
    bitmaps,
    get asked() {
      return asked;
    },
    capture() {
      asked += 1;
      return new Promise((resolve) => (settle = resolve));
    },
    give() {
      const id = bitmaps.length;
      const bitmap = createBitmap();
      bitmaps.push(bitmap);
      settle({ id, timestampSeconds: 7 + id / 10, ...FRAME, texture: new Texture(), bitmap });
    },
    end: () => settle(null),
    dispose: () => {},
  };
}
