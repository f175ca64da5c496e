import type { TryonErrorCode } from '../../contract/tryon-error';

/** Everything that the interface says, in one language. Each language has all of it. */
export interface Texts {
  readonly brand: string;
  /** The other language's own name for itself. */
  readonly switchLanguage: string;
  readonly tryon: {
    readonly title: string;
    readonly inputs: string;
    readonly camera: string;
    readonly photo: string;
    readonly demo: string;
    readonly colours: string;
    readonly promise: string;
    readonly asking: string;
    readonly loading: string;
    readonly megabytes: (amount: string) => string;
    readonly paused: string;
    readonly lost: string;
    readonly lostInPhoto: string;
    readonly worn: (garment: string, colour: string) => string;
    readonly pictureOf: (garment: string) => string;
  };
  readonly errors: Readonly<Record<TryonErrorCode | 'shop_unreachable', string>>;
}
