import { ImagePlus } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import type { TryonErrorCode } from '../../contract/tryon-error';
import { sentences, useTexts } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Gloss } from '../../ui/parts/gloss';
import row from '../../ui/parts/row-button.module.css';
import type from '../../ui/type.module.css';
import { useTryon } from '../store';
import { browserOf, isInApp } from './browser';
import styles from './failure-page.module.css';
import { Figure } from './figure';
import { useSettings } from './settings';
import { useVisit } from './visit';

const GLOSSES = {
  camera: { zh: '没有镜头', en: 'no camera' },
  other: { zh: '缺了一样', en: 'one thing missing' },
} as const;

const isOfCamera = (code: TryonErrorCode) => code.startsWith('camera_');
/** What no picture can be shown without: there is nothing to go on with in this browser. */
const NEEDS_ANOTHER_BROWSER: readonly TryonErrorCode[] = ['webgl_missing', 'tracker_blocked'];

/** What happened, what to do, and the ways on. */
export function FailurePage({ code }: { readonly code: TryonErrorCode }) {
  const { tryon, errors, allowCamera } = useTexts();
  const { controls, openFiles } = useVisit();
  const input = useTryon((store) => store.input);
  const facing = useSettings((settings) => settings.facing);
  const { happened, todo } = errors[code];
  const way = code === 'camera_refused' ? allowCamera[browserOf(navigator.userAgent)] : todo;
  const needsOther = NEEDS_ANOTHER_BROWSER.includes(code);
  const ofCamera = isOfCamera(code);

  function again() {
    if (ofCamera) controls.choose({ kind: 'camera', facing });
    else if (code === 'webgl_missing' || !input) location.reload();
    else controls.choose(input);
  }

  return (
    <section className={styles.page}>
      <Gloss className={styles.gloss} word={ofCamera ? GLOSSES.camera : GLOSSES.other} />
      <h2 className={type.head}>{happened}</h2>
      <p className={styles.todo}>{ofCamera ? sentences(way, tryon.failed.orWithout) : way}</p>
      {!needsOther && (
        <div className={styles.ways}>
          <Choice
            name={tryon.inputs.photo}
            note={tryon.inputs.photoNote}
            onPress={() => openFiles('photo')}
          >
            <ImagePlus />
          </Choice>
          <Choice
            name={tryon.inputs.demo.calm}
            note={tryon.failed.modelNote}
            onPress={() => controls.choose({ kind: 'demo', temperament: 'calm' })}
          >
            <Figure />
          </Choice>
        </div>
      )}
      <div className={styles.acts}>
        <button type="button" className={button.solid} onClick={again}>
          {ofCamera ? tryon.failed.askAgain : tryon.failed.tryAgain}
        </button>
        {(needsOther || isInApp()) && <CopyLink />}
      </div>
    </section>
  );
}

/** A way on, as the frame that its picture will have. */
function Choice(props: {
  readonly name: string;
  readonly note: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  const noteId = useId();
  return (
    <div className={styles.choice}>
      <span className={styles.frame}>{props.children}</span>
      <div>
        <button
          type="button"
          className={`${type.title} ${row.whole}`}
          aria-describedby={noteId}
          onClick={props.onPress}
        >
          {props.name}
        </button>
        <p className={type.note} id={noteId}>
          {props.note}
        </p>
      </div>
    </div>
  );
}

/** For another browser: this page's address. */
function CopyLink() {
  const { failed } = useTexts().tryon;
  const [isCopied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopied(true);
    } catch {
      // Refused: the address bar has it too.
    }
  }
  return (
    <button type="button" className={button.button} onClick={() => void copy()}>
      {isCopied ? failed.copied : failed.copyLink}
    </button>
  );
}
