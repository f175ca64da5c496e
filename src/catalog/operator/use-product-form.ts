import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OperatorProduct } from '../../contract/operator-product';
import { ShopError } from '../ask-shop';
import { useDrafts, type Draft } from './product-drafts';
import {
  formOf,
  readForm,
  type FieldKey,
  type FieldProblem,
  type ProductChanges,
  type ProductForm,
} from './product-form';
import { allProductsQuery, anyProductQuery, sayProduct } from './product-queries';

const NOTHING: Draft = {};

/** The form of one product: what was written in it over what the shop says, and how it is saved. */
export function useProductForm(product: OperatorProduct) {
  const { id } = product;
  const client = useQueryClient();
  const { drafts, write, settle, forget } = useDrafts();
  const draft = drafts[id] ?? NOTHING;
  /** Fields that were left, or all once saving was asked for: what is wrong with others is not said yet. */
  const [looked, setLooked] = useState<ReadonlySet<FieldKey> | 'all'>(new Set());

  const told = formOf(product);
  const form: ProductForm = { ...told, ...nowOf(draft, told) };
  const changed = (Object.keys(told) as FieldKey[]).filter((key) => form[key] !== told[key]);
  const reading = readForm(product, form);

  const { mutate, isPending, error, isSuccess, reset } = useMutation({
    mutationFn: ({ changes, sent }: { changes: ProductChanges; sent: ProductForm }) =>
      sayProduct(product, changes, (said, part) => {
        client.setQueryData(anyProductQuery(id).queryKey, said);
        client.setQueryData(allProductsQuery.queryKey, (all) =>
          all?.map((each) => (each.id === id ? said : each)),
        );
        settle(id, partOf(sent, part));
      }),
    networkMode: 'always',
    onSuccess: () => setLooked(new Set()),
    // Somebody else changed it: it is shown as it is now, beside what was written.
    onError: (problem) => {
      if (problem instanceof ShopError && problem.code === 'changed_meanwhile') {
        void client.invalidateQueries({ queryKey: anyProductQuery(id).queryKey });
      }
    },
  });

  return {
    form,
    changed,
    isPending,
    error,
    /** Whether saving was asked for, and something is still wrong. */
    isRefused: looked === 'all' && !reading.ok,
    isSaved: isSuccess && changed.length === 0,
    write(key: FieldKey, now: string) {
      if (!isPending) reset();
      write(id, key, told[key], now);
    },
    look: (key: FieldKey) =>
      setLooked((before) => (before === 'all' ? before : new Set(before).add(key))),
    problemOf: (key: FieldKey): FieldProblem | undefined =>
      !reading.ok && (looked === 'all' || (looked.has(key) && key in draft))
        ? reading.problems[key]
        : undefined,
    /** What somebody else wrote into a field that is being changed; undefined where nobody did. */
    theirs: (key: FieldKey): string | undefined =>
      draft[key] && draft[key].was !== told[key] && form[key] !== told[key] ? told[key] : undefined,
    takeTheirs: (key: FieldKey) => forget(id, key),
    discard() {
      reset();
      forget(id);
      setLooked(new Set());
    },
    /** Whether it was well written, and so is on its way. */
    save(): boolean {
      setLooked('all');
      if (reading.ok) mutate({ changes: reading.changes, sent: form });
      return reading.ok;
    },
  };
}

/** The fields that one part of what is sent comes from. */
const partOf = (form: ProductForm, part: keyof ProductChanges): Partial<ProductForm> =>
  Object.fromEntries(
    Object.entries(form).filter(([key]) => key.startsWith('stock.') === (part === 'stock')),
  );

/** A sku that is no longer sold is not written into. */
const nowOf = (draft: Draft, told: ProductForm) =>
  Object.fromEntries(
    Object.entries(draft)
      .filter(([key]) => key in told)
      .map(([key, { now }]) => [key, now]),
  );

export type ProductFormState = ReturnType<typeof useProductForm>;
