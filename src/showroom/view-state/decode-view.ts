import type { Showroom } from '../../contract/showroom';
import { showroomViewSchema, type ShowroomView } from '../../contract/showroom-view';
import { baseView } from './base-view';
import { PARAMETERS, RECORDS } from './encode-view';
import { sanitiseView } from './sanitise-view';

const { shape } = showroomViewSchema;

/**
 * The view that an address asks for. What it does not say, what is broken and what the showroom does not
 * have is as at the start; links of another form than this one begin there altogether. Never throws.
 */
export function decodeView(parameters: URLSearchParams, showroom: Showroom): ShowroomView {
  const { start } = showroom;
  if (parameters.get(PARAMETERS.v) !== String(start.v)) return start;
  const place = parameters.get(PARAMETERS.place) ?? start.place;
  const base = baseView(showroom, place) ?? start;
  // A pose is one of its place: elsewhere it would stand in a wall.
  const isHere = base.place === place;

  const number = (name: string, usual: number): number => {
    const said = parameters.get(name);
    const value = Number(said);
    return isHere && said?.trim() && Number.isFinite(value) ? value : usual;
  };
  const kept = <Value>(
    schema: { safeParse(value: unknown): { success: boolean; data?: Value | undefined } },
    value: unknown,
    usual: Value,
  ): Value => {
    const { success, data } = schema.safeParse(value);
    return success && data !== undefined ? data : usual;
  };
  const record = <Value>(
    prefix: string,
    usual: Readonly<Record<string, Value>>,
    read: (said: string) => unknown,
    schema: { safeParse(value: unknown): { success: boolean; data?: Value | undefined } },
  ): Record<string, Value> => {
    const entries = { ...usual };
    for (const [name, said] of parameters) {
      if (!name.startsWith(prefix)) continue;
      const key = name.slice(prefix.length);
      const { success, data } = schema.safeParse(read(said));
      if (said === '') delete entries[key];
      else if (success && data !== undefined) entries[key] = data;
    }
    return entries;
  };

  const open = parameters.get(PARAMETERS.open);
  return sanitiseView(
    {
      ...base,
      mode: kept(shape.mode, parameters.get(PARAMETERS.mode), base.mode),
      offset: [
        number(PARAMETERS.x, base.offset[0]),
        number(PARAMETERS.y, base.offset[1]),
        number(PARAMETERS.z, base.offset[2]),
      ],
      yaw: kept(shape.yaw, number(PARAMETERS.yaw, base.yaw), base.yaw),
      pitch: kept(shape.pitch, number(PARAMETERS.pitch, base.pitch), base.pitch),
      fov: kept(shape.fov, number(PARAMETERS.fov, base.fov), base.fov),
      distance: kept(shape.distance, number(PARAMETERS.distance, base.distance), base.distance),
      hour: kept(shape.hour, number(PARAMETERS.hour, base.hour), base.hour),
      slots: record(RECORDS.slots, start.slots, String, shape.slots.valueType),
      variants: record(RECORDS.variants, start.variants, String, shape.variants.valueType),
      state: record(RECORDS.state, start.state, Number, shape.state.valueType),
      open: open === '' ? null : (open ?? base.open),
    },
    showroom,
  );
}
