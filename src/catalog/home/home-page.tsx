import type { QueryClient } from '@tanstack/react-query';
import { preload } from 'react-dom';
import { currentCurrency } from '../../ui/currency';
import { useTextsOf } from '../../ui/language/language';
import { Gloss } from '../../ui/parts/gloss';
import type from '../../ui/type.module.css';
import { ColourBand } from './colour-band';
import { Departments } from './departments';
import { FreshGoods } from './fresh-goods';
import { EnterWay, useShowroom } from './enter-way';
import { departmentQueries, freshQuery } from './home-queries';
import { showroomsQuery } from '../queries';
import styles from './home-page.module.css';
import { HOME_TEXTS } from './home-texts';
import { ThreeFrames } from './three-frames';
import { TRY_PICTURE } from './try-picture';
import { TryWay } from './try-way';

/** The other language's word for it. */
const GLOSS = { zh: '先试再买', en: 'try first' };

/** Asks for what the home page begins with. */
export function ask(queries: QueryClient): void {
  preload(TRY_PICTURE.src, { as: 'image', fetchPriority: 'high' });
  const currency = currentCurrency();
  for (const query of [...departmentQueries(currency), freshQuery(currency)]) {
    void queries.prefetchQuery(query);
  }
  void queries.prefetchQuery(showroomsQuery);
}

/** The door of the shop: its sentence, the ways in, what is new, and what the frames mean. */
export default function HomePage() {
  const { sentence } = useTextsOf(HOME_TEXTS);
  const { showroom, isKnown } = useShowroom();
  const [first, second] = sentence;
  return (
    <main id="main">
      <div className={styles.door}>
        <h1 className={`${type.display} ${styles.sentence}`}>
          {first}
          <br />
          {second}
        </h1>
        <Gloss word={GLOSS} className={styles.gloss!} />
        <TryWay />
        <div className={styles.ways} data-enter={showroom !== undefined}>
          {showroom && <EnterWay showroom={showroom} />}
          {isKnown && <Departments isBeside={showroom !== undefined} />}
        </div>
      </div>
      <FreshGoods />
      <ColourBand />
      <ThreeFrames canEnter={showroom !== undefined} />
    </main>
  );
}
