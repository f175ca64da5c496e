import type { Currency } from '../../contract/money';
import { KINDS } from '../../contract/product';
import { productsQuery } from '../queries';

/** What the home page shows of the shelf. */
export const freshQuery = (currency: Currency) => productsQuery({ limit: '4', currency });

/** The first piece of each department, in the order of `KINDS`. */
export const departmentQueries = (currency: Currency) =>
  KINDS.map((kind) => productsQuery({ kind, limit: '1', currency }));
