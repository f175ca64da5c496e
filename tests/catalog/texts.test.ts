import { expect, test } from 'vitest';
import { ADD_TEXTS } from '../../src/catalog/bag/add-texts';
import { BAG_TEXTS } from '../../src/catalog/bag/bag-texts';
import { CHECKOUT_TEXTS } from '../../src/catalog/bag/checkout-texts';
import { ONE_TAP_TEXTS } from '../../src/catalog/bag/one-tap-texts';
import { TRY_TEXTS } from '../../src/catalog/bag/try-texts';
import { OPERATOR_PRODUCT_TEXTS } from '../../src/catalog/operator/operator-product-texts';
import { OPERATOR_TEXTS } from '../../src/catalog/operator/operator-texts';
import { ORDER_PAGE_TEXTS } from '../../src/catalog/orders/order-page-texts';
import { ORDER_TEXTS } from '../../src/catalog/orders/order-texts';
import { SETTINGS_TEXTS } from '../../src/catalog/settings/settings-texts';
import type { Language } from '../../src/contract/text';
import { sayings } from '../ui/language/sayings';

const TABLES: Readonly<Record<string, Readonly<Record<Language, object>>>> = {
  ADD_TEXTS,
  BAG_TEXTS,
  CHECKOUT_TEXTS,
  ONE_TAP_TEXTS,
  TRY_TEXTS,
  OPERATOR_PRODUCT_TEXTS,
  OPERATOR_TEXTS,
  ORDER_PAGE_TEXTS,
  ORDER_TEXTS,
  SETTINGS_TEXTS,
};
const HAN = /\p{Script=Han}/u;
/** The other language's own name for itself. */
const NAMES = /otherLanguage$/;

test.each(Object.entries(TABLES))('%s says the same in both languages', (_, { zh, en }) => {
  const chinese = sayings(zh);
  const english = sayings(en);
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  const parts = (text: string) => (text.match(/«\d»/g) ?? []).sort();
  for (const place of Object.keys(english)) {
    expect.soft(parts(chinese[place]!), place).toEqual(parts(english[place]!));
    if (NAMES.test(place)) continue;
    expect.soft(english[place], place).not.toMatch(HAN);
    expect.soft(english[place], place).not.toMatch(/[!！]|please|oops/i);
    expect.soft(chinese[place], place).not.toMatch(/[!！]|[,;:?] |\.$/);
  }
});
