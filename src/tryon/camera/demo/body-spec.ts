import { z } from 'zod';
import type { Parsed } from './parsed';

/** A person as a tailor writes her down. Girths and the breadth from shoulder tip to shoulder tip, cm. */
export interface BodySpec {
  readonly id: string;
  readonly sex: 'female' | 'male';
  readonly heightCm: number;
  /** Biacromial breadth. */
  readonly shoulderCm: number;
  readonly chestCm: number;
  readonly waistCm: number;
  readonly hipCm: number;
}

/** Wide enough for every adult; a body in inches or metres falls outside. */
const bodySchema = z.object({
  id: z.string().min(1),
  sex: z.enum(['female', 'male']),
  heightCm: z.number().min(130).max(220),
  shoulderCm: z.number().min(25).max(60),
  chestCm: z.number().min(60).max(160),
  waistCm: z.number().min(45).max(160),
  hipCm: z.number().min(60).max(170),
});

/** Reads a list of bodies from parsed JSON. */
export function parseBodies(json: unknown): Parsed<readonly BodySpec[]> {
  const parsed = z.array(bodySchema).min(1).safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const { path, message } = parsed.error.issues[0];
  const detail = `${path.map(String).join('.') || 'file'}: ${message}`;
  return { ok: false, code: 'bodies_invalid', detail };
}
