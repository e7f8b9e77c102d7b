import { HabilitationOperation } from '@jalon/identity/api';
import type { Staff } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';
import type { RegisterPieceInput } from '../file-piece.rules';
import { openPersonnelFile, registerPiece, type RegisteredPiece } from '../filing.service';

/** Somebody hired by a test's employer. */
export type StaffMember = Awaited<ReturnType<Staff['hire']>>;

/** The least a document must begin with to be taken for a PDF. */
export const pdf = (text = 'Arrêté') => Buffer.from(`%PDF-1.7\n${text}\n`);

/** One employer's registry: whoever files its pieces, habilitated for that alone. */
export interface Registry {
  readonly officer: StaffMember;
  open(agent: Actor): Promise<string>;
  file(agent: Actor, piece?: Partial<RegisterPieceInput>, bytes?: Buffer): Promise<RegisteredPiece>;
}

/** Hires somebody who may file these types of document in every file of the employer. */
export async function registryOf(
  database: TestDatabase,
  staff: Staff,
  documentTypes: readonly string[] = ['04.1-08', '04.1-09', '12-01', '12-04', '16-03'],
): Promise<Registry> {
  const officer = await staff.hire({ usualName: 'Le Bihan', givenNames: 'Anne' });
  await staff.habilitate(officer, {
    label: 'Bureau du courrier',
    operations: [HabilitationOperation.COLLECTION],
    documentTypes,
  });
  return {
    officer,
    open: ({ agentId }) =>
      database.inContext(officer, (ctx) => openPersonnelFile(ctx, { agentId, openedOn: '2020-09-01' })),
    file: ({ agentId }, piece = {}, bytes = pdf()) =>
      database.inContext(officer, (ctx) => registerPiece(ctx, { ...appointment, agentId, ...piece }, bytes)),
  };
}

const appointment = {
  documentType: '04.1-08',
  title: 'Arrêté de nomination',
  documentDate: '2020-08-15',
  sourceSystem: 'SIRH',
  pageCount: 2,
} as const;
