import { BONE } from '../../contract/bones';
import { CHEST_DOFS, DOFS } from './dofs';
import type { Kinematics } from './kinematics';
import { addResidual, type NormalEquations } from './normal-equations';
import { FIRST_DOF } from './unknowns';

/** Spread of the chest's pitch about upright, radians. */
const UPRIGHT_SIGMA = 0.12;
/** Beyond about this pitch the prior lets go (Cauchy), so that real bends survive. */
const UPRIGHT_CAUCHY = 0.15;

const CHEST_Y_AXIS = BONE.chest * 3 + 1;
const COLUMNS = Int32Array.from({ length: CHEST_DOFS }, (_, index) => FIRST_DOF + index);

/**
 * Adds that people mostly stand upright, in pitch only: the tracker's depth cannot tell it, and a
 * lean to the side is seen in the picture.
 *
 * @param cameraPitch how far the camera looks up, radians
 */
export function addUprightPrior(
  kinematics: Kinematics,
  cameraPitch: number,
  equations: NormalEquations,
): void {
  const chestUp = kinematics.axes[CHEST_Y_AXIS];
  const pitch = Math.cos(cameraPitch) * chestUp[2] + Math.sin(cameraPitch) * chestUp[1];
  for (let index = 0; index < CHEST_DOFS; index++) {
    const dof = DOFS[index];
    let turn = dof.share * kinematics.axes[dof.bone * 3 + dof.axis][0];
    if (dof.otherBone >= 0) {
      turn += dof.otherShare * kinematics.axes[dof.otherBone * 3 + dof.axis][0];
    }
    equations.row[COLUMNS[index]] = turn;
  }
  const robust = 1 + (pitch / UPRIGHT_CAUCHY) ** 2;
  addResidual(equations, COLUMNS, pitch, 1 / (UPRIGHT_SIGMA ** 2 * robust));
}
