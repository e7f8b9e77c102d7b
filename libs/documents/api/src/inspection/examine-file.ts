import { createHash } from 'node:crypto';
import type { ContextServices, FileClaim, Inspection } from '@jalon/shared/api';
import { inspectDocument } from './inspect-document';

/** A file whole, and what whoever sends it says of it. */
export interface SentFile {
  readonly bytes: Buffer;
  readonly claim: FileClaim;
  /** The digest its sender gave, when they gave one. */
  readonly sha256?: Buffer | null;
}

/**
 * Examines a file: whether it came whole, what it is, and whether the antivirus knows it.
 * @throws when the antivirus cannot say: the file then waits, nothing is accepted unexamined
 */
export async function examineFile(
  { inspector, antivirus }: Pick<ContextServices, 'inspector' | 'antivirus'>,
  { bytes, claim, sha256 }: SentFile,
): Promise<Inspection> {
  if (sha256 && !createHash('sha256').update(bytes).digest().equals(sha256)) return { refusal: 'DAMAGED' };
  const inspection = await (inspector?.inspect(bytes, claim) ?? inspectDocument(bytes, claim));
  if ('refusal' in inspection) return inspection;
  return (await antivirus?.isInfected(bytes)) ? { refusal: 'INFECTED' } : inspection;
}
