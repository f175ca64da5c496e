import styles from './flash.module.css';

/** A photo is taken: the picture lights up once, or is framed where nothing may flicker. */
export function Flash() {
  return <div className={styles.flash} aria-hidden />;
}
