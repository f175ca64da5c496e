import { createRoot } from '@react-three/fiber';
import type { ReactNode } from 'react';
import { NeutralToneMapping, type Camera, type Scene } from 'three';

export interface CanvasOptions {
  /** Made here unless they are given. */
  readonly scene?: Scene;
  readonly camera?: Camera;
  readonly hasShadows?: boolean;
  readonly gl: { readonly antialias: boolean; readonly preserveDrawingBuffer?: boolean };
}

/** A canvas that fills its element. */
export interface OpenCanvas {
  readonly canvas: HTMLCanvasElement;
  /** Asks for a picture. */
  invalidate(): void;
  close(): void;
}

/** More pixels than this per CSS pixel nobody sees. */
const PIXEL_RATIO_MAX = 2;

/**
 * Lays a canvas into an element, drawn when something changed, with these R3F children. It is R3F's
 * own root and not its `Canvas`, which would bring all of three with it; and a canvas of its own each
 * time, since a context that was given back is not to be had again.
 */
export function openCanvas(
  element: HTMLElement,
  { scene, camera, hasShadows = false, gl }: CanvasOptions,
  children: ReactNode,
): OpenCanvas {
  const canvas = document.createElement('canvas');
  canvas.style.display = 'block';
  element.prepend(canvas);
  const root = createRoot(canvas);
  const size = () => ({
    width: element.clientWidth,
    height: element.clientHeight,
    top: 0,
    left: 0,
  });
  let store: ReturnType<typeof root.render> | undefined;
  let isOpen = true;
  const configured = root.configure({
    ...(scene && { scene }),
    // Its frame is its owner's.
    ...(camera && { camera: Object.assign(camera, { manual: true }) as never }),
    frameloop: 'demand',
    dpr: [1, PIXEL_RATIO_MAX],
    shadows: hasShadows && 'percentage',
    gl: { ...gl, toneMapping: NeutralToneMapping },
    size: size(),
  });
  const fit = () => {
    const { width, height } = size();
    store?.getState().setSize(width, height);
  };
  // What is closed before it is ready must not be filled afterwards: nobody would empty it.
  void configured.then(() => {
    if (!isOpen) return;
    store = root.render(children);
    fit();
  });
  const watcher = new ResizeObserver(fit);
  watcher.observe(element);
  return {
    canvas,
    invalidate: () => store?.getState().invalidate(),
    close() {
      isOpen = false;
      watcher.disconnect();
      root.unmount();
      canvas.remove();
    },
  };
}
