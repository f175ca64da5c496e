import { z } from 'zod';
import { DELIVERY_METHODS, type Delivery } from '../../contract/delivery';
import { recallVisit, rememberVisit } from '../../ui/visit-memory';
import type { CheckoutForm } from './check-delivery';

const STORED = 'tryscape.checkout';

const formSchema = z.object({
  method: z.enum(DELIVERY_METHODS),
  name: z.string(),
  phone: z.string(),
  address: z.string(),
  shop: z.string(),
  from: z.string(),
  remember: z.boolean(),
});

const EMPTY: CheckoutForm = {
  method: 'home',
  name: '',
  phone: '',
  address: '',
  shop: '',
  from: '',
  remember: true,
};

/** The form as it was left in this tab; undefined where it was not begun. */
export function recallForm(): CheckoutForm | undefined {
  const stored = recallVisit(STORED);
  return stored === null ? undefined : formSchema.safeParse(JSON.parse(stored)).data;
}

export const rememberForm = (form: CheckoutForm): void =>
  rememberVisit(STORED, JSON.stringify(form));

export const forgetForm = (): void => rememberVisit(STORED, null);

/** A form that was not begun: filled with where the last order went, as far as the shop remembers. */
export const formFrom = (delivery: Delivery | null): CheckoutForm => ({
  ...EMPTY,
  ...delivery,
  // Its hour is over.
  from: '',
});
