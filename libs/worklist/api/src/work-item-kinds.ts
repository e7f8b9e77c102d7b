import type { ApiModule, WorkItemKind } from '@jalon/shared/api';

const kinds = new Map<string, WorkItemKind>();

/** Learns what the domains of this program put in the list. */
export function declareWorkItemKinds(modules: readonly Pick<ApiModule, 'workItems'>[]): void {
  for (const kind of modules.flatMap(({ workItems = [] }) => workItems)) kinds.set(kind.code, kind);
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
