import { CanvasTexture, LinearFilter, SRGBColorSpace } from 'three';
import { LABEL_HEIGHT } from './label-layout';

/** What a label looks like: as it lies there, under the pointer or focus, and while its panel is open. */
export const LOOKS = ['plain', 'pointed', 'open'] as const;
export type LabelLook = (typeof LOOKS)[number];

/** A part of the atlas: its size in CSS px at unit 1, and where it lies, 0..1 from the lower left. */
export interface Cell {
  readonly width: number;
  readonly height: number;
  readonly uv: readonly [left: number, bottom: number, width: number, height: number];
}

export interface LabelAtlas {
  readonly texture: CanvasTexture;
  readonly squares: Readonly<Record<LabelLook, Cell>>;
  readonly leader: Cell;
  /** By label, by look. */
  readonly labels: readonly Readonly<Record<LabelLook, Cell>>[];
  dispose(): void;
}

const NOTE_PX = 13;
const PAD = 14;
/** Between cells, so that none bleeds into the next. */
const AIR = 2;
const SQUARE = 24;
const LEADER = { width: 16, height: 3 };
const WIDEST = 1024;

const LIGHT = '#f6f3ec';
const DARK = '#171512';
/** Plates, as the tokens of a room have them. */
const PLATES: Readonly<Record<LabelLook, string>> = {
  plain: 'rgb(14 13 12 / 0.84)',
  pointed: '#0e0d0c',
  open: LIGHT,
};

/**
 * Draws all labels, squares and the leader into one texture, so that one draw call shows them.
 * @param texts in the page's language and fonts
 * @param font CSS `font-family` of the page
 * @param pixels of the screen to a CSS px as it will be shown
 */
export function drawLabelAtlas(texts: readonly string[], font: string, pixels: number): LabelAtlas {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const written = `400 ${NOTE_PX}px ${font}`;
  pen.font = written;
  const widths = texts.map((text) => Math.ceil(pen.measureText(text).width) + 2 * PAD);
  const shelf = createShelf(Math.min(WIDEST, Math.max(256, ...widths.map((width) => width + AIR))));
  const squares = forLooks(() => shelf.take(SQUARE, SQUARE));
  const leader = shelf.take(LEADER.width, LEADER.height);
  const labels = widths.map((width) => forLooks(() => shelf.take(width, LABEL_HEIGHT)));
  const size = { width: shelf.width, height: shelf.height() };
  canvas.width = Math.ceil(size.width * pixels);
  canvas.height = Math.ceil(size.height * pixels);
  pen.scale(pixels, pixels);
  pen.font = written;
  pen.textBaseline = 'middle';
  for (const look of LOOKS) drawSquare(pen, squares[look], look);
  drawLeader(pen, leader);
  labels.forEach((cells, i) => {
    for (const look of LOOKS) drawLabel(pen, cells[look], look, texts[i]!);
  });
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.generateMipmaps = false;
  texture.minFilter = LinearFilter;
  const cellOf = (taken: Taken) => cellIn(taken, canvas, pixels);
  return {
    texture,
    squares: forLooks((look) => cellOf(squares[look])),
    leader: cellOf(leader),
    labels: labels.map((cells) => forLooks((look) => cellOf(cells[look]))),
    dispose: () => texture.dispose(),
  };
}

interface Taken {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lays cells side by side, row under row. */
function createShelf(width: number) {
  let x = 0;
  let y = 0;
  let tallest = 0;
  return {
    width,
    height: () => y + tallest,
    take(cellWidth: number, height: number): Taken {
      if (x + cellWidth > width) {
        x = 0;
        y += tallest;
        tallest = 0;
      }
      const taken = { x, y, width: cellWidth, height };
      x += cellWidth + AIR;
      tallest = Math.max(tallest, height + AIR);
      return taken;
    },
  };
}

const forLooks = <Each>(of: (look: LabelLook) => Each) =>
  Object.fromEntries(LOOKS.map((look) => [look, of(look)])) as Record<LabelLook, Each>;

function cellIn(taken: Taken, canvas: HTMLCanvasElement, pixels: number): Cell {
  const across = pixels / canvas.width;
  const down = pixels / canvas.height;
  return {
    width: taken.width,
    height: taken.height,
    uv: [
      taken.x * across,
      1 - (taken.y + taken.height) * down,
      taken.width * across,
      taken.height * down,
    ],
  };
}

function fill(pen: CanvasRenderingContext2D, colour: string, { x, y, width, height }: Taken) {
  pen.fillStyle = colour;
  pen.fillRect(x, y, width, height);
}

/** A square, so many px from the cell's middle to its edge. */
const about = ({ x, y, width, height }: Taken, half: number): Taken => ({
  x: x + width / 2 - half,
  y: y + height / 2 - half,
  width: 2 * half,
  height: 2 * half,
});

function drawSquare(pen: CanvasRenderingContext2D, cell: Taken, look: LabelLook): void {
  if (look === 'open') {
    fill(pen, '#ffffff', about(cell, 10));
    fill(pen, DARK, about(cell, 8));
    return;
  }
  fill(pen, `rgb(255 255 255 / ${look === 'pointed' ? 0.7 : 0.35})`, about(cell, 11));
  fill(pen, '#0e0d0c', about(cell, 7));
  fill(pen, '#ffffff', about(cell, 6));
}

/** White, on a breath of shadow. */
function drawLeader(pen: CanvasRenderingContext2D, cell: Taken): void {
  fill(pen, 'rgb(0 0 0 / 0.4)', cell);
  fill(pen, '#ffffff', { ...cell, y: cell.y + 1, height: 1 });
}

function drawLabel(
  pen: CanvasRenderingContext2D,
  cell: Taken,
  look: LabelLook,
  text: string,
): void {
  fill(pen, PLATES[look], cell);
  pen.fillStyle = look === 'open' ? DARK : LIGHT;
  pen.fillText(text, cell.x + PAD, cell.y + cell.height / 2 + 1);
}

/** The page's font, as its root has it for the present language. */
export const labelFont = (): string => getComputedStyle(document.documentElement).fontFamily;
