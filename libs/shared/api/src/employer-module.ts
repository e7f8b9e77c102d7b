import type { Actor } from './actor';
import { moduleClosed } from './errors';

/** The parts of Jalon an employer may leave closed. What is closed keeps its data, and shows none of it. */
export const employerModules = ['ASSESSMENT', 'CERTIFICATION', 'TEAM_MAP'] as const;
export type EmployerModuleCode = (typeof employerModules)[number];

/** Which employers' people a domain's operations and routes are closed to. */
export interface ModuleSwitch {
  readonly module: EmployerModuleCode;
  /** Root fields and routes that anyone may use, signed in or not: they concern no employer's people. */
  readonly alwaysOpen?: readonly string[];
}

/** @throws MODULE_CLOSED when the reader's employer has not opened that part of Jalon. */
export function requireOpenModule(actor: Actor | null, module: EmployerModuleCode): void {
  if (actor?.closedModules?.includes(module)) throw moduleClosed();
}
