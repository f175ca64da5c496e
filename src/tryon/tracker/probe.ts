import probeUrl from './probe.jpg';

/** The bundled picture of one whole person (the demo shopper), which trackers are measured on. */
export async function loadProbe(): Promise<ImageBitmap> {
  const response = await fetch(probeUrl);
  if (!response.ok) throw new Error(`tracker/probe: ${response.status}`);
  return createImageBitmap(await response.blob());
}
