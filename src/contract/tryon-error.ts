/**
 * What can go wrong for a shopper while trying on. Programmers' mistakes throw instead.
 * Their wording in every language is in `ui/language`.
 */
export const TRYON_ERROR_CODES = [
  'camera_missing',
  'camera_refused',
  'camera_busy',
  'camera_insecure',
  'camera_ended',
  'photo_unreadable',
  'video_unreadable',
  'photo_failed',
  'recording_failed',
  'tracker_blocked',
  'tracker_unreachable',
  'webgl_missing',
  'model_unreachable',
] as const;

export type TryonErrorCode = (typeof TRYON_ERROR_CODES)[number];

/** A result that shoppers may have to be told about. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;
export interface Failure {
  readonly ok: false;
  readonly code: TryonErrorCode;
}

export const failure = (code: TryonErrorCode): Failure => ({ ok: false, code });
export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });
