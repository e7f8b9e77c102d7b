import type { DelegatedRightFragment } from './delegations.generated';

/** The rights among which a part is chosen, without repetition. */
const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

export function operationsOf(rights: readonly DelegatedRightFragment[]) {
  return distinct(rights.flatMap(({ operations }) => operations));
}

/** The types of documents of some rights, each once, the sensitive ones apart. */
export function typesOf(rights: readonly DelegatedRightFragment[]) {
  const sensitive = new Set(rights.flatMap(({ sensitiveTypes }) => sensitiveTypes));
  const byCode = new Map(
    rights.flatMap(({ documentTypes }) => documentTypes.map((type) => [type.code, type])),
  );
  const all = [...byCode.values()].toSorted((a, b) => a.code.localeCompare(b.code));
  return {
    usual: all.filter(({ code }) => !sensitive.has(code)),
    sensitive: all.filter(({ code }) => sensitive.has(code)),
  };
}

export const codesOf = (types: readonly { readonly code: string }[]) => types.map(({ code }) => code);
