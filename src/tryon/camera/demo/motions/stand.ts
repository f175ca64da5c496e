import { alive } from '../motion/alive';
import type { Motion } from '../motion/bake';
import { STANDING } from '../motion/posture';

const SECONDS = 6;

/** Stands still, as people do: breathing, swaying a little. */
export const stand: Motion = {
  id: 'stand',
  seconds: SECONDS,
  at: (seconds) => alive(STANDING, seconds, SECONDS),
};
