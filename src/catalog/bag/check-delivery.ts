import { deliverySchema, type Delivery, type DeliveryMethod } from '../../contract/delivery';
import type { CheckoutProblem } from './checkout-texts';

/** What stands in the form, as it was written. */
export interface CheckoutForm {
  readonly method: DeliveryMethod;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly shop: string;
  /** The hour of pick-up; '' while none is chosen. */
  readonly from: string;
  readonly remember: boolean;
}

export type CheckoutField = 'name' | 'phone' | 'address' | 'from';
export type CheckoutProblems = Partial<Record<CheckoutField, CheckoutProblem>>;

/** The delivery that a form tells, or what is wrong with it by field. */
export function checkDelivery(
  form: CheckoutForm,
):
  | { readonly ok: true; readonly delivery: Delivery }
  | { readonly ok: false; readonly problems: CheckoutProblems } {
  const { method, name, phone, address, shop, from } = form;
  const told =
    method === 'home' ? { method, name, phone, address } : { method, name, phone, shop, from };
  const parsed = deliverySchema.safeParse(told);
  const refused = new Set(parsed.error?.issues.map(({ path }) => path[0]));
  const problems: CheckoutProblems = {
    ...(refused.has('name') && { name: name.trim() ? 'tooLong' : 'name' }),
    ...phoneProblem(phone, refused.has('phone')),
    ...(refused.has('address') && { address: addressProblem(address.trim()) }),
    ...((refused.has('from') || refused.has('shop')) && { from: 'hour' }),
  };
  return parsed.success && Object.keys(problems).length === 0
    ? { ok: true, delivery: parsed.data }
    : { ok: false, problems };
}

/** Mobile numbers of China have eleven digits and begin so; other countries' are told with a +. */
const CHINESE_MOBILE = /^1[3-9]/;
const CHINESE_DIGITS = 11;

function phoneProblem(phone: string, isRefused: boolean): CheckoutProblems {
  const digits = phone.replace(/\D/g, '');
  if (!phone.trim()) return { phone: 'phone' };
  if (!/^\s*\+?[\d\s-]*$/.test(phone)) return { phone: 'phoneSigns' };
  if (!phone.includes('+') && CHINESE_MOBILE.test(digits)) {
    if (digits.length === CHINESE_DIGITS - 1) return { phone: 'digitMissing' };
    if (digits.length === CHINESE_DIGITS - 2) return { phone: 'digitsMissing' };
    if (digits.length === CHINESE_DIGITS + 1) return { phone: 'digitTooMany' };
  }
  if (!isRefused) return {};
  return { phone: digits.length < CHINESE_DIGITS ? 'phoneShort' : 'tooLong' };
}

function addressProblem(address: string): CheckoutProblem {
  if (!address) return 'address';
  return address.length < 20 ? 'addressShort' : 'tooLong';
}
