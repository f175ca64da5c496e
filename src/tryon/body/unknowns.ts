import { LENGTH_COUNT } from './body-template';
import { DOFS } from './dofs';

/** The unknowns' order in the normal equations: root position, angles, log lengths. */
export const FIRST_DOF = 3;
export const FIRST_LENGTH = FIRST_DOF + DOFS.length;
export const UNKNOWN_COUNT = FIRST_LENGTH + LENGTH_COUNT;
