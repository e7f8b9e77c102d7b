import type { ApiModule, NoticeKind } from '@jalon/shared/api';
import { kindFaults } from './notice.rules';

/** Every kind that a module has declared, by its code. */
const kinds = new Map<string, NoticeKind>();

/** Learns the kinds of notice of the modules. @throws when one is ill-made, or declared twice in different words. */
export function declareNoticeKinds(modules: readonly Pick<ApiModule, 'notices'>[]): void {
  for (const kind of modules.flatMap(({ notices = [] }) => notices)) {
    const faults = kindFaults(kind);
    if (faults.length > 0) throw new Error(`The notice ${kind.code} is ill-made: ${faults.join('; ')}.`);
    const known = kinds.get(kind.code);
    if (known && known !== kind) throw new Error(`The notice ${kind.code} is declared twice.`);
    kinds.set(kind.code, kind);
  }
}

/** @throws when no module declares it: nothing can then say what it means. */
export function noticeKind(code: string): NoticeKind {
  const kind = kinds.get(code);
  if (!kind) throw new Error(`No module declares the notice ${code}.`);
  return kind;
}

export function isDeclared(code: string): boolean {
  return kinds.has(code);
}

/** All of them: what preferences list, and what tests read. */
export function declaredKinds(): readonly NoticeKind[] {
  return [...kinds.values()];
}
