import type { Poster } from '../../contract/product';
import styles from './picture.module.css';

/** A poster on its mat, in the frame of looking; nothing but the mat where none has been rendered. */
export function Picture(props: {
  readonly poster: Poster | undefined;
  /** '' where a name stands beside it. */
  readonly alt?: string;
  /** Whether it is seen at once: it is fetched first. */
  readonly isFirst?: boolean;
  /** Whether it lies below what is seen at once. */
  readonly isLater?: boolean;
  readonly className?: string;
}) {
  const { poster, alt = '', isFirst = false, isLater = false, className = '' } = props;
  return (
    <div className={`${styles.frame} ${className}`} data-picture>
      {poster && (
        <img
          src={poster.url}
          width={poster.width}
          height={poster.height}
          alt={alt}
          decoding={isFirst ? 'sync' : 'async'}
          loading={isLater ? 'lazy' : 'eager'}
          fetchPriority={isFirst ? 'high' : 'auto'}
          draggable={false}
        />
      )}
    </div>
  );
}
