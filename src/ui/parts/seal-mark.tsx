import styles from './seal-mark.module.css';

/** The shop's mark. Its vermilion is the one that orders nothing. */
export function SealMark() {
  return (
    <span className={styles.seal} lang="zh-Hans" aria-hidden>
      试
    </span>
  );
}
