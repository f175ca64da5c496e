import type { Currency } from '../../contract/money';
import { productsQuery } from '../queries';

/** What the home page shows of the shelf. */
export const freshQuery = (currency: Currency) => productsQuery({ limit: '4', currency });
