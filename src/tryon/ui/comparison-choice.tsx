import { ChevronUp } from 'lucide-react';
import { Button, DialogTrigger, Radio, RadioGroup } from 'react-aria-components';
import { useTexts } from '../../ui/language/language';
import { Plate } from '../../ui/parts/plate';
import { useTryon, type Look } from '../store';
import styles from './comparison-choice.module.css';
import { Poster } from './poster';
import { findLook, isSameLook, useLookName, useVisit, useWanted } from './visit';

/** Says what is at the left of the comparing line, and lets it be changed. */
export function ComparisonChoice() {
  const { compare } = useTexts().tryon;
  const nameOf = useLookName();
  const comparison = useTryon((store) => store.comparison);
  if (comparison === null) return null;
  const name = comparison === 'without' ? compare.without : nameOf(comparison);
  return (
    <DialogTrigger>
      <Button className={styles.trigger}>
        <span>{compare.other(name)}</span>
        <ChevronUp />
      </Button>
      <Plate label={compare.title} placement="top start">
        {(close) => <Choices onChosen={close} />}
      </Plate>
    </DialogTrigger>
  );
}

/** In place of a look, in the list of choices. */
const WITHOUT = 'without';

function Choices({ onChosen }: { readonly onChosen: () => void }) {
  const { compare } = useTexts().tryon;
  const { products, controls } = useVisit();
  const nameOf = useLookName();
  const wanted = useWanted();
  const comparison = useTryon((store) => store.comparison);
  const looks = products
    .flatMap(({ id, variants }) =>
      variants.map((variant) => ({ garment: id, variant: variant.id })),
    )
    .filter((look) => !isSameLook(look, wanted));
  const keyOf = ({ garment, variant }: Look) => `${garment} ${variant}`;

  return (
    <RadioGroup
      className={styles.choices}
      aria-label={compare.title}
      value={comparison === null || comparison === WITHOUT ? comparison : keyOf(comparison)}
      onChange={(key) => {
        const look = looks.find((each) => keyOf(each) === key);
        void controls.compare(look ?? WITHOUT);
      }}
    >
      <Radio value={WITHOUT} className={styles.choice} onPress={onChosen}>
        <span className={styles.none} />
        <span className={styles.name}>{compare.without}</span>
      </Radio>
      {looks.map((look) => (
        <Radio key={keyOf(look)} value={keyOf(look)} className={styles.choice} onPress={onChosen}>
          <span className={styles.picture}>
            <Poster variant={findLook(products, look)[1]} />
          </span>
          <span className={styles.name}>{nameOf(look)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
