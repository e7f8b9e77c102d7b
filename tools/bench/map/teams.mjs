import { randomFrom } from '../api/data/random.mjs';

/** Of people, those who share. */
const SHARING = 0.7;

/** The code of an employer's own framework. @param {{ rank: number }} employer */
export const frameworkOf = ({ rank }) => `BANC-${rank}`;

/** @param {{ rank: number }} employer @param {number} index from 0 */
export const competenceId = (employer, index) => `${frameworkOf(employer).toLowerCase()}-${index + 1}`;

/** Whether somebody of a team shares. */
export const shares = ({ rank, isManager }) => !isManager && randomFrom(5_000_000 + rank).chance(SHARING);
