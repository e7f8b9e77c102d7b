import type { DocumentType } from './document-type.entity';
import documentTypes from './reference/document-types.json';

const byCode = new Map((documentTypes as DocumentType[]).map((type) => [type.code, type]));

/**
 * A line of the legal nomenclature. Its table is filled from the same reference by a migration and only changes with
 * the program: a page has no need to read it again for each piece.
 */
export function documentTypeOf(code: string): DocumentType {
  const type = byCode.get(code);
  if (!type) throw new Error(`The nomenclature has no type ${code}.`);
  return type;
}

/** The same, null when there is none: what somebody typed, or a habilitation of long ago, may name anything. */
export function documentTypeIfAny(code: string): DocumentType | null {
  return byCode.get(code) ?? null;
}

/** The whole nomenclature, by code. */
export function nomenclature(): readonly DocumentType[] {
  return [...byCode.values()];
}
