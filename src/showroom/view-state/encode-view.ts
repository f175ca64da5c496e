import type { Showroom } from '../../contract/showroom';
import type { ShowroomView } from '../../contract/showroom-view';
import { baseView } from './base-view';

/** Names of a view in an address. What stands in records has its own: `slot.sofa`, `on.door-bath`. */
export const PARAMETERS = {
  v: 'v',
  place: 'at',
  mode: 'as',
  x: 'x',
  y: 'y',
  z: 'z',
  yaw: 'look',
  pitch: 'up',
  fov: 'lens',
  distance: 'far',
  hour: 'hour',
  open: 'open',
} as const;

export const RECORDS = { slots: 'slot.', variants: 'set.', state: 'on.' } as const;

/** Decimals: a millimetre, a tenth of a degree and less are nothing to see. */
export const DECIMALS = { metres: 3, degrees: 2, share: 3, hour: 3 } as const;

const text = (value: number, decimals: number) => String(Number(value.toFixed(decimals)));

/**
 * A view as a link has it: what differs from how its place is seen by whoever asks for nothing else.
 * Nothing at all for the showroom's start.
 */
export function encodeView(view: ShowroomView, showroom: Showroom): URLSearchParams {
  const { start } = showroom;
  const base = baseView(showroom, view.place) ?? start;
  const parameters = new URLSearchParams();
  const say = (name: string, value: string, usual: string) => {
    if (value !== usual) parameters.set(name, value);
  };
  const sayNumber = (name: string, value: number, usual: number, decimals: number) =>
    say(name, text(value, decimals), text(usual, decimals));

  say(PARAMETERS.place, view.place, start.place);
  say(PARAMETERS.mode, view.mode, base.mode);
  (['x', 'y', 'z'] as const).forEach((axis, i) =>
    sayNumber(PARAMETERS[axis], view.offset[i], base.offset[i], DECIMALS.metres),
  );
  for (const angle of ['yaw', 'pitch', 'fov'] as const) {
    sayNumber(PARAMETERS[angle], view[angle], base[angle], DECIMALS.degrees);
  }
  sayNumber(PARAMETERS.distance, view.distance, base.distance, DECIMALS.metres);
  sayNumber(PARAMETERS.hour, view.hour, base.hour, DECIMALS.hour);
  say(PARAMETERS.open, view.open ?? '', base.open ?? '');
  sayRecord(RECORDS.slots, view.slots, start.slots, (value) => value);
  sayRecord(RECORDS.variants, view.variants, start.variants, (value) => value);
  sayRecord(RECORDS.state, view.state, start.state, (value) => text(value, DECIMALS.share));
  if (parameters.size > 0) parameters.set(PARAMETERS.v, String(view.v));
  return parameters;

  /** What is no longer there is said by an empty value. */
  function sayRecord<Value>(
    prefix: string,
    entries: Readonly<Record<string, Value>>,
    usual: Readonly<Record<string, Value>>,
    write: (value: Value) => string,
  ): void {
    for (const key of new Set([...Object.keys(usual), ...Object.keys(entries)])) {
      const value = key in entries ? write(entries[key]) : '';
      say(prefix + key, value, key in usual ? write(usual[key]) : '');
    }
  }
}
