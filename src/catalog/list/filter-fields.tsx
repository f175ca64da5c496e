import { lazy, Suspense } from 'react';
import type { Facets } from '../../contract/facets';
import { useTextsOf } from '../../ui/language/language';
import { Check } from '../../ui/parts/check';
import swatches from '../../ui/parts/swatches.module.css';
import sizes from '../../ui/parts/sizes.module.css';
import type from '../../ui/type.module.css';
import { COLOUR_PAINT } from './colour-paint';
import styles from './filter-fields.module.css';
import { LIST_TEXTS } from './list-texts';
import type { Filters } from './use-filters';

const PriceField = lazy(() => import('./price-field'));

/** All that a list can be narrowed by; a choice that would leave nothing is not offered. Pressed again, it is off. */
export function FilterFields(props: Filters & { readonly facets: Facets | undefined }) {
  const { filters, choose, facets } = props;
  const texts = useTextsOf(LIST_TEXTS);
  if (!facets) return <div className={styles.coming} />;
  const { kind, size, colour, available } = filters;
  return (
    <div className={styles.fields}>
      {facets.kinds.length > 1 && (
        <fieldset>
          <legend className={type.note}>{texts.department}</legend>
          {facets.kinds.map(({ kind: each, count }) => (
            <Check
              key={each}
              isSelected={each === kind}
              count={count}
              onChange={(isOn) => choose({ kind: isOn ? each : null })}
            >
              {texts.kinds[each]}
            </Check>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend className={type.note}>{texts.stock}</legend>
        <Check
          isSelected={available}
          count={facets.available}
          onChange={(isOn) => choose({ available: isOn })}
        >
          {texts.available}
        </Check>
      </fieldset>
      {facets.sizes.length > 0 && (
        <fieldset>
          <legend className={type.note}>{texts.size}</legend>
          <div className={sizes.sizes}>
            {facets.sizes.map(({ size: each }) => (
              <button
                key={each}
                type="button"
                className={`${sizes.size} ${styles.size}`}
                aria-pressed={each === size}
                data-selected={each === size || undefined}
                onClick={() => choose({ size: each === size ? null : each })}
              >
                {each}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {facets.colours.length > 0 && (
        <fieldset>
          <legend className={type.note}>{texts.colour}</legend>
          <div className={`${swatches.swatches} ${styles.swatches}`}>
            {facets.colours.map(({ colour: each }) => (
              <button
                key={each}
                type="button"
                className={swatches.choice}
                aria-label={texts.colours[each]}
                aria-pressed={each === colour}
                data-selected={each === colour || undefined}
                onClick={() => choose({ colour: each === colour ? null : each })}
              >
                <span className={swatches.swatch} style={{ background: COLOUR_PAINT[each] }} />
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {facets.price && (
        <fieldset>
          <legend className={type.note}>{texts.price}</legend>
          <div className={styles.price}>
            <Suspense>
              <PriceField filters={filters} choose={choose} range={facets.price} />
            </Suspense>
          </div>
        </fieldset>
      )}
    </div>
  );
}
