import { Readable } from 'node:stream';
import { recordAuditEvent } from '@jalon/audit/api';
import { storeFile } from '@jalon/documents/api';
import { enqueueJobFor } from '@jalon/jobs/api';
import {
  badUserInput,
  hasControlCharacter,
  isUuid,
  notFound,
  ProgramScope,
  type RequestContext,
  requireScope,
} from '@jalon/shared/api';
import { StaffImport } from '../session/staff-import.entity';
import { ImportOrigin } from '../session/vocabulary';
import { ImportArrival, ImportIntake } from './import-intake.entity';
import { LARGEST_TABLE, TAKE_ARRIVAL } from './take-arrival.task';

/** Where an import that a program sent is: the words of its state are in docs/api.md. */
export interface SentImport {
  readonly id: string;
  /** `ARRIVED` until it is opened, then the state of the import; `NOT_TAKEN` when it never became one. */
  readonly state: string;
  readonly refusal: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

const LONGEST_NAME = 200;

/**
 * Takes the table a program sends: acknowledged once its bytes, its row and its job are safe.
 *
 * @throws BAD_USER_INPUT when nobody of the employer answers for it, or when it has no name, nothing in it or too much
 */
export async function receiveTable(
  ctx: RequestContext,
  fileName: string,
  bytes: Buffer,
): Promise<SentImport> {
  requireScope(ctx, ProgramScope.AGENTS_IMPORT);
  if (!fileName.trim() || fileName.length > LONGEST_NAME || hasControlCharacter(fileName)) {
    throw badUserInput(
      `"name": give the file a name of at most ${LONGEST_NAME} characters, such as agents.csv.`,
    );
  }
  if (bytes.length === 0) throw badUserInput('Send the table as the body of the request: it is empty.');
  if (bytes.length > LARGEST_TABLE) throw badUserInput(`Send at most ${LARGEST_TABLE} bytes.`);
  const { employerId } = ctx;
  const intake = await ctx.db.findOneBy(ImportIntake, { employerId });
  if (!intake) throw badUserInput('Nobody answers for it: open it first on /rh/imports/automatiques.');
  const id = ctx.newId();
  const { id: storedFileId } = await storeFile(ctx, {
    mediaType: 'application/octet-stream',
    bytes: Readable.from([bytes]),
  });
  const apiKeyId = ctx.program?.keyId ?? null;
  const arrival = { employerId, id, origin: ImportOrigin.PROGRAM, fileName, apiKeyId, storedFileId };
  await ctx.db.insert(ImportArrival, { ...arrival, arrivedAt: ctx.now(), settledAt: null, refusal: null });
  await recordAuditEvent(ctx, 'imports.receiveTable', { objectType: 'import_arrival', objectId: id });
  await enqueueJobFor(ctx, intake.personId, { task: TAKE_ARRIVAL, payload: { arrivalId: id }, key: id });
  return { id, state: 'ARRIVED', refusal: null, counts: {} };
}

/** What became of it. @throws NOT_FOUND for what no program of this employer sent */
export async function sentImport(ctx: RequestContext, id: string): Promise<SentImport> {
  requireScope(ctx, ProgramScope.AGENTS_IMPORT);
  const { employerId } = ctx;
  const where = { employerId, id, origin: ImportOrigin.PROGRAM };
  const arrival = isUuid(id) ? await ctx.db.findOneBy(ImportArrival, where) : null;
  if (!arrival) throw notFound();
  const { refusal, settledAt } = arrival;
  if (refusal !== null) return { id, state: 'NOT_TAKEN', refusal, counts: {} };
  const found = settledAt ? await ctx.db.findOneBy(StaffImport, where) : null;
  return found
    ? { id, state: found.state, refusal: found.refusal, counts: found.counts }
    : { id, state: 'ARRIVED', refusal: null, counts: {} };
}
