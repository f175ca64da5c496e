import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Field } from '../../ui/parts/field';
import { Says } from '../../ui/parts/says';
import { OPERATOR_PRODUCT_TEXTS } from './operator-product-texts';
import styles from './product-field.module.css';
import type { FieldKey } from './product-form';
import type { ProductFormState } from './use-product-form';

/** One field of a product: what is written in it, what is wrong with that, and what somebody else wrote meanwhile. */
export function ProductField(props: {
  readonly state: ProductFormState;
  readonly name: FieldKey;
  readonly label: string;
  /** Said instead of the label, where that is too short to stand alone. */
  readonly said?: string;
  /** Of what is written. */
  readonly lang?: string;
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  readonly inputMode?: 'decimal' | 'numeric';
  readonly maxLength: number;
}) {
  const { state, name, said, isRequired = false, ...rest } = props;
  const texts = useTextsOf(OPERATOR_PRODUCT_TEXTS);
  const problem = state.problemOf(name);
  const theirs = state.theirs(name);
  return (
    <div className={styles.field} data-changed={state.changed.includes(name) || undefined}>
      <Field
        {...rest}
        name={name}
        said={said}
        autoComplete="off"
        isRequired={isRequired}
        value={state.form[name]}
        onChange={(value) => state.write(name, value)}
        onBlur={() => state.look(name)}
        problem={problem && texts.problems[problem]}
      />
      <Theirs state={state} name={name}>
        {theirs === '' ? texts.theirsNothing : texts.theirs(theirs ?? '')}
      </Theirs>
    </div>
  );
}

/** Says what somebody else wrote into a field while it was changed here, and takes it over. */
export function Theirs(props: {
  readonly state: ProductFormState;
  readonly name: FieldKey;
  readonly children: ReactNode;
}) {
  const { state, name, children } = props;
  const { takeTheirs } = useTextsOf(OPERATOR_PRODUCT_TEXTS);
  const isThere = state.theirs(name) !== undefined;
  return (
    <div role="status">
      {isThere && (
        <div className={styles.theirs}>
          <Says icon="clock">{children}</Says>
          <Button className={button.quiet} onPress={() => state.takeTheirs(name)}>
            {takeTheirs}
          </Button>
        </div>
      )}
    </div>
  );
}
