import { create } from 'zustand';

/** A picture or a video that the shopper took in this visit. */
export interface Keepsake {
  readonly id: number;
  readonly kind: 'photo' | 'video';
  /** What was worn, for people and for the file's name. */
  readonly garment: { readonly id: string; readonly variant: string };
  /** Made when it was taken: browsers share nothing that has to be waited for. */
  readonly file: File;
  readonly url: string;
}

interface KeepsakesStore {
  /** The latest first. */
  readonly items: readonly Keepsake[];
  /** The one that is looked at; null while the shopper looks at herself. */
  readonly shown: number | null;
}

/** All that a visit keeps in memory. */
export const KEEPSAKES_MAX = 12;

export const useKeepsakes = create<KeepsakesStore>(() => ({ items: [], shown: null }));

let lastId = 0;

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
};

/** `tryscape-tshirt-2026-11-24.jpg`; the date as the shopper's own calendar has it. */
export function fileName(garment: string, type: string, taken: Date): string {
  const [year, ...rest] = [taken.getFullYear(), taken.getMonth() + 1, taken.getDate()];
  const date = [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
  return `tryscape-${garment}-${date}.${EXTENSIONS[type.split(';')[0]] ?? 'bin'}`;
}

/** Keeps what was taken until the page closes; the oldest goes when there are too many. */
export function keep(
  kind: Keepsake['kind'],
  blob: Blob,
  garment: Keepsake['garment'],
  taken: Date,
): Keepsake {
  const file = new File([blob], fileName(garment.id, blob.type, taken), { type: blob.type });
  const kept = { id: ++lastId, kind, garment, file, url: URL.createObjectURL(file) };
  const items = [kept, ...useKeepsakes.getState().items];
  for (const gone of items.slice(KEEPSAKES_MAX)) URL.revokeObjectURL(gone.url);
  useKeepsakes.setState({ items: items.slice(0, KEEPSAKES_MAX) });
  return kept;
}

/** Looks at one of them, or at none. */
export function show(id: number | null): void {
  useKeepsakes.setState({ shown: id });
}

/** Lets go of a picture for good, and looks at the one that was taken before it. */
export function forget(id: number): void {
  const { items } = useKeepsakes.getState();
  const at = items.findIndex((each) => each.id === id);
  if (at < 0) return;
  URL.revokeObjectURL(items[at].url);
  const left = items.filter((each) => each.id !== id);
  useKeepsakes.setState({ items: left, shown: left[Math.min(at, left.length - 1)]?.id ?? null });
}
