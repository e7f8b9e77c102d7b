import type { UserError } from '@jalon/shared/api';
import type { Expectation } from './expectation.loaders';

const LOWEST = 1;
const HIGHEST = 8;

/** What prevents these expectations from being set; `offered` are the competences of the employer's frameworks. */
export function targetFaults(targets: readonly Expectation[], offered: ReadonlySet<string>): UserError[] {
  const ids = targets.map(({ competenceId }) => competenceId);
  return targets.flatMap(({ competenceId, level }, index) => {
    const at = (field: string) => ['input', 'targets', String(index), field];
    return [
      ...(offered.has(competenceId)
        ? []
        : [fault('UNKNOWN_COMPETENCE', 'Choose a competence of the framework.', at('competenceId'))]),
      ...(ids.indexOf(competenceId) === index
        ? []
        : [fault('DUPLICATE_COMPETENCE', 'Give each competence one level.', at('competenceId'))]),
      ...(level >= LOWEST && level <= HIGHEST
        ? []
        : [fault('LEVEL_OUT_OF_RANGE', `Choose a level from ${LOWEST} to ${HIGHEST}.`, at('level'))]),
    ];
  });
}

const fault = (code: string, message: string, path: string[]): UserError => ({ code, message, path });

/** Whether both say the same, in whatever order. */
export function areSameTargets(some: readonly Expectation[], others: readonly Expectation[]): boolean {
  const levels = new Map(others.map(({ competenceId, level }) => [competenceId, level]));
  return some.length === others.length && some.every((one) => levels.get(one.competenceId) === one.level);
}
