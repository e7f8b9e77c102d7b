import { Proof } from './proof';
import type { CellValues } from './team-map.rows';
import { type MapCell, MapCellState } from './team-map.types';

/** A cell as it is shown. A level that is not communicated leaves nothing but what is expected. */
export function toCell(values: CellValues): MapCell {
  const [competenceId, target, level, lower, upper, assessedOn, validLevel, expiredLevel] = values;
  if (level === null) {
    const state = MapCellState.NOT_COMMUNICATED;
    return { competenceId, state, target, ...nothing };
  }
  return {
    competenceId,
    state: MapCellState.COMMUNICATED,
    target,
    level,
    gap: gapOf(level, target),
    lower,
    upper,
    proof: proofOf(level, validLevel, expiredLevel),
    assessedOn,
  };
}

const nothing = { level: null, gap: null, lower: null, upper: null, proof: null, assessedOn: null } as const;

/** The cell of a competence that no post of the person requires. */
export function notRequired(competenceId: string): MapCell {
  return { competenceId, state: MapCellState.NOT_REQUIRED, target: null, ...nothing };
}

/** How far a level is from what is expected: below zero when it is under. */
export function gapOf(level: number, target: number): number {
  return level - target;
}

/** A certificate proves the level shown when it attests at least that level. */
export function proofOf(level: number, validLevel: number | null, expiredLevel: number | null): Proof {
  if (validLevel !== null && validLevel >= level) return Proof.CERTIFIED;
  return expiredLevel !== null && expiredLevel >= level ? Proof.EXPIRED : Proof.ASSESSED;
}
