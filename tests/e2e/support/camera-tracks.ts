import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    /** Every track that the page was given, in order. */
    cameraTracks: MediaStreamTrack[];
  }
}

/** Notes every camera that pages of this context open. */
export const watchCamera = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    window.cameraTracks = [];
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await open(constraints);
      window.cameraTracks.push(...stream.getTracks());
      return stream;
    };
  });

/** `live` for each track whose camera is on, `ended` for each that was let go of. */
export const tracks = (page: Page): Promise<MediaStreamTrackState[]> =>
  page.evaluate(() => window.cameraTracks.map(({ readyState }) => readyState));
