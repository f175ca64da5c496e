import { useImperativeHandle, useRef, type Ref } from 'react';
import type { Dimension, DimensionLine } from '../../../scene/viewer/dimension-lines';
import { useLanguage, useTextsOf } from '../../../ui/language/language';
import type { Language } from '../../../contract/text';
import { PRODUCT_TEXTS } from '../product-texts';
import styles from './dimension-overlay.module.css';

export interface DimensionPen {
  /** Draws the lines where they lie now: in every frame, past React. */
  draw(lines: readonly DimensionLine[]): void;
}

/** Half the length of the strokes that end a line, and how far off it its reading stands, px. */
const END = 5.5;
const OFF = { side: 8, below: 16 };

/** The goods' outer measures as hairlines beside them. */
export function DimensionOverlay(props: {
  readonly pen: Ref<DimensionPen>;
  readonly withDepth: boolean;
  readonly isShown: boolean;
}) {
  const svg = useRef<SVGSVGElement>(null);
  const { viewer } = useTextsOf(PRODUCT_TEXTS);
  const language = useLanguage((store) => store.language);
  useImperativeHandle(
    props.pen,
    () => ({
      draw(lines) {
        for (const line of lines) {
          const group = svg.current?.querySelector<SVGGElement>(`[data-line=${line.dimension}]`);
          if (group) drawLine(group, line, viewer[line.dimension](centimetres(line, language)));
        }
      },
    }),
    [viewer, language],
  );
  const dimensions: Dimension[] = [
    'height',
    'width',
    ...(props.withDepth ? ['depth' as const] : []),
  ];
  return (
    <svg
      ref={svg}
      className={styles.over}
      data-shown={props.isShown || undefined}
      aria-hidden={!props.isShown}
    >
      {dimensions.map((dimension) => (
        <g key={dimension} data-line={dimension}>
          <path />
          <text />
        </g>
      ))}
    </svg>
  );
}

/** To the centimetre; small things to the millimetre. */
function centimetres({ metres }: DimensionLine, language: Language): string {
  const cm = metres * 100;
  return cm.toLocaleString(language, { maximumFractionDigits: cm < 20 ? 1 : 0 });
}

function drawLine(group: SVGGElement, line: DimensionLine, words: string): void {
  const [path, text] = group.children as unknown as [SVGPathElement, SVGTextElement];
  const { x1, y1, x2, y2, dimension, isSeen } = line;
  group.toggleAttribute('data-off', !isSeen);
  if (!isSeen) return;
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [(-(y2 - y1) / length) * END, ((x2 - x1) / length) * END];
  const stroke = (x: number, y: number) => `M${x - nx} ${y - ny}L${x + nx} ${y + ny}`;
  path.setAttribute('d', `M${x1} ${y1}L${x2} ${y2}${stroke(x1, y1)}${stroke(x2, y2)}`);
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const isUp = dimension === 'height';
  // Beside a line that slopes the reading moves on, so that the line does not run through it.
  const slope = isUp ? 0 : Math.abs(y2 - y1) / length;
  text.setAttribute('x', String(isUp ? x - OFF.side : x + Math.sign(y1 - y2) * slope * 24));
  text.setAttribute('y', String(isUp ? y : y + OFF.below));
  text.setAttribute('text-anchor', isUp ? 'end' : anchorOf(slope, y2 - y1));
  if (text.textContent !== words) text.textContent = words;
}

/** A reading below a line that falls to the right stands to its left, below one that rises to its right. */
function anchorOf(slope: number, fall: number): string {
  if (slope < 0.1) return 'middle';
  return fall > 0 ? 'end' : 'start';
}
