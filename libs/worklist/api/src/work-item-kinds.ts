import type { ApiModule, WorkItemKind } from '@jalon/shared/api';
import { kindFaults } from './items/work-item.rules';

const kinds = new Map<string, WorkItemKind>();

/** Learns what the domains of this program put in the list. @throws when a kind is ill-made, or declared twice. */
export function declareWorkItemKinds(modules: readonly Pick<ApiModule, 'workItems'>[]): void {
  for (const kind of modules.flatMap(({ workItems = [] }) => workItems)) {
    const faults = kindFaults(kind);
    if (faults.length > 0) throw new Error(`The work item ${kind.code} is ill-made: ${faults.join('; ')}.`);
    const known = kinds.get(kind.code);
    if (known && known !== kind) throw new Error(`The work item ${kind.code} is declared twice.`);
    kinds.set(kind.code, kind);
  }
}

/** Undefined for a kind that this version no longer declares. */
export function findWorkItemKind(code: string): WorkItemKind | undefined {
  return kinds.get(code);
}

/** @throws when no domain of this program declares it: an item nobody could read. */
export function workItemKind(code: string): WorkItemKind {
  const kind = kinds.get(code);
  if (!kind) throw new Error(`No domain declares the work item ${code}`);
  return kind;
}

export function workItemKinds(): readonly WorkItemKind[] {
  return [...kinds.values()];
}
