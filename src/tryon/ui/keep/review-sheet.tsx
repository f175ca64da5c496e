import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../../ui/language/language';
import button from '../../../ui/parts/button.module.css';
import { IconButton } from '../../../ui/parts/icon-button';
import type from '../../../ui/type.module.css';
import { isInApp } from '../browser';
import { useLookName } from '../visit';
import { forget, show, useKeepsakes, type Keepsake } from './keepsakes';
import styles from './review-sheet.module.css';

/** What was taken, to be saved, shared or forgotten. */
export function ReviewSheet() {
  const { items, shown } = useKeepsakes();
  const looked = items.find(({ id }) => id === shown);
  return looked ? <Sheet looked={looked} items={items} /> : null;
}

function Sheet(props: { readonly looked: Keepsake; readonly items: readonly Keepsake[] }) {
  const { looked, items } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  const { tryon, close } = useTexts();
  const { kept } = tryon;
  const nameOf = useLookName();
  const name = nameOf({ garment: looked.garment.id, variant: looked.garment.variant });
  const { file, url, kind, id } = looked;
  const canShare = navigator.canShare?.({ files: [file] }) ?? false;
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-label={kept.title}
      onCancel={() => show(null)}
    >
      <IconButton label={close} className={styles.close} onPress={() => show(null)}>
        <X />
      </IconButton>
      <div className={styles.picture}>
        {kind === 'photo' ? (
          <img src={url} alt={kept.photo(name)} />
        ) : (
          // Without sound, so without captions.
          // oxlint-disable-next-line jsx-a11y/media-has-caption
          <video key={url} src={url} aria-label={kept.video(name)} controls playsInline muted />
        )}
      </div>
      <div className={styles.beside}>
        <div className={styles.words}>
          <h2 className={type.title}>{name}</h2>
          <p className={type.note}>{isInApp() ? kept.noteInApp : kept.note}</p>
        </div>
        {items.length > 1 && (
          <ul className={styles.strip} aria-label={kept.open(String(items.length))}>
            {items.map((each, index) => (
              <li key={each.id}>
                <button
                  type="button"
                  className={styles.small}
                  aria-current={each.id === id}
                  aria-label={kept.each(String(items.length - index))}
                  onClick={() => show(each.id)}
                >
                  <Small item={each} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.acts}>
          <a className={button.solid} href={url} download={file.name}>
            {kept.save}
          </a>
          {canShare && (
            <button
              type="button"
              className={button.button}
              // Whoever closes the list of receivers has changed her mind: nothing to be said.
              onClick={() => void navigator.share({ files: [file] }).catch(() => {})}
            >
              {kept.share}
            </button>
          )}
          <button type="button" className={button.quiet} onClick={() => forget(id)}>
            {kept.forget}
          </button>
        </div>
      </div>
    </dialog>
  );
}

/** A picture as a small one; of a video, its first frame. */
export function Small({ item: { kind, url } }: { readonly item: Keepsake }) {
  if (kind === 'photo') return <img src={url} alt="" />;
  return (
    <video src={`${url}#t=0.1`} muted playsInline preload="metadata" tabIndex={-1} aria-hidden />
  );
}
