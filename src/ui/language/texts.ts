import type { TryonErrorCode } from '../../contract/tryon-error';

/** What went wrong, in one sentence, and what to do about it, in another. */
export interface Failing {
  readonly happened: string;
  readonly todo: string;
}

/** Browsers whose way back to a refused camera differs. */
export type CameraBrowser =
  'inApp' | 'safariPhone' | 'safari' | 'chromePhone' | 'chrome' | 'firefox' | 'other';

/** Everything that the interface says, in one language. Each language has all of it. */
export interface Texts {
  readonly brand: string;
  readonly language: string;
  readonly close: string;
  readonly tryon: {
    readonly title: string;
    readonly pictureOf: (garment: string) => string;
    readonly more: string;
    readonly privacy: { readonly title: string; readonly promise: string };
    readonly inputs: {
      readonly title: string;
      readonly camera: string;
      readonly cameraNote: string;
      readonly photo: string;
      readonly photoNote: string;
      readonly anotherPhoto: string;
      readonly video: string;
      readonly videoNote: string;
      readonly demo: Readonly<Record<'calm' | 'walk' | 'dance', string>>;
    };
    readonly invitation: string;
    readonly acceptInvitation: string;
    readonly switchCamera: string;
    readonly mirror: string;
    readonly pause: string;
    readonly garments: string;
    readonly colours: string;
    readonly compare: {
      readonly title: string;
      readonly without: string;
      readonly other: (name: string) => string;
      readonly line: (left: string, right: string) => string;
    };
    readonly shutter: string;
    readonly delay: (seconds: string) => string;
    readonly noDelay: string;
    readonly counting: string;
    readonly cancel: string;
    readonly record: string;
    readonly recording: (seconds: string, most: string) => string;
    readonly kept: {
      readonly open: (count: string) => string;
      readonly title: string;
      readonly note: string;
      readonly noteInApp: string;
      readonly photo: (name: string) => string;
      readonly video: (name: string) => string;
      readonly each: (number: string) => string;
      readonly save: string;
      readonly share: string;
      readonly forget: string;
    };
    readonly asking: string;
    readonly loading: string;
    readonly bytes: (loaded: string, total: string) => string;
    readonly paused: string;
    readonly fetching: (garment: string) => string;
    readonly missing: (garment: string) => string;
    readonly again: string;
    readonly slow: string;
    readonly worn: (name: string) => string;
    readonly quality: Readonly<
      Record<'good' | 'fair' | 'poor', { readonly short: string; readonly said: string }>
    >;
    readonly guidance: Readonly<
      Record<
        'nobody' | 'nobodyInPhoto' | 'one_person' | 'more_light' | 'turn_to_camera' | 'hold_still',
        string
      >
    >;
    readonly distance: Readonly<Record<'step_back' | 'come_closer', Failing>> & {
      readonly metres: (distance: string) => string;
      readonly here: string;
      readonly stay: string;
    };
    readonly failed: {
      readonly orWithout: string;
      readonly askAgain: string;
      readonly tryAgain: string;
      readonly modelNote: string;
      readonly copyLink: string;
      readonly copied: string;
    };
  };
  readonly errors: Readonly<Record<TryonErrorCode | 'shop_unreachable', Failing>>;
  /** The way back to a camera that was refused. */
  readonly allowCamera: Readonly<Record<CameraBrowser, string>>;
}
