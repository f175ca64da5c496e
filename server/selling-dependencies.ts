import type { ModelShelf } from './models';
import type { Storage } from './storage/storage';

/** What bags and orders need of the shop. */
export interface SellingDependencies {
  readonly storage: Storage;
  readonly models: ModelShelf;
  readonly basePath: string;
  readonly strictTransport: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
