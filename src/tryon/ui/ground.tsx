import { Gloss } from '../../ui/parts/gloss';
import styles from './ground.module.css';
import { Poster } from './poster';
import { findLook, useVisit, useWanted } from './visit';

/** Until there is a picture: the piece that is going to be worn, on the mat. */
export function Ground() {
  const { products } = useVisit();
  const [product, colour] = findLook(products, useWanted());
  return (
    <div className={styles.ground} data-theme="paper">
      <Gloss className={styles.gloss} word={product.name} />
      <div className={styles.poster}>
        <Poster variant={colour} />
      </div>
    </div>
  );
}
