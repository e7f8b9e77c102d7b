import { recordAuditEvent } from '@jalon/audit/api';
import {
  badUserInput,
  isUuid,
  refused,
  type RequestContext,
  requireFreshSignIn,
  type UserError,
} from '@jalon/shared/api';
import { settleWorkItem } from '@jalon/worklist/api';
import { readDate } from '../rows/read-date.rules';
import { APPLY_ROWS, UNDO_ROWS, UNFINISHED_IMPORT } from './import-task-names';
import { toImportView } from './import-view';
import type { ConfirmStaffImportInput, StaffImportPayload } from './import.types';
import { elsewhere } from './map-import.service';
import { isStopped, reachImport, updateImport } from './reach-import';
import { askFor } from './start-import.service';
import type { StaffImport } from './staff-import.entity';
import { ImportMode, ImportState, UNFINISHED } from './vocabulary';

const MOST_DEPARTURES = 1_000;

/** Lets the rows that were tried be written, and ends the engagements of those chosen among the missing. */
export async function confirmImport(
  ctx: RequestContext,
  input: ConfirmStaffImportInput,
): Promise<StaffImportPayload> {
  const { importId, departureAgentIds, departuresEndOn = null } = input;
  const found = await reachImport(ctx, importId, { lock: true });
  if (found.state === ImportState.APPLYING && (await isStopped(ctx, found)))
    return goOn(ctx, found, APPLY_ROWS);
  if (found.state !== ImportState.READY) return elsewhere();
  const userErrors = [
    ...nothingErrors(found, departureAgentIds),
    ...dateErrors(departureAgentIds, departuresEndOn),
  ];
  if (userErrors.length > 0) return { import: null, userErrors };
  await chooseDepartures(ctx, input);
  const jobId = await askFor(ctx, APPLY_ROWS, importId, {});
  const applying = { state: ImportState.APPLYING, confirmedAt: ctx.now(), phase: 1, appliedLine: 0, jobId };
  const confirmed = await updateImport(ctx, found, applying);
  const object = { objectType: 'staff_import', objectId: importId };
  await recordAuditEvent(ctx, 'imports.confirmImport', object, {
    ...found.counts,
    departures: departureAgentIds.length,
  });
  return { import: toImportView(ctx, confirmed), userErrors: [] };
}

/** Asks again for a step that was stopped: it goes on after the last rows it has written. */
async function goOn(ctx: RequestContext, found: StaffImport, task: string): Promise<StaffImportPayload> {
  const jobId = await askFor(ctx, task, found.id, {});
  return { import: toImportView(ctx, await updateImport(ctx, found, { jobId })), userErrors: [] };
}

function nothingErrors({ options, counts }: StaffImport, departures: readonly string[]): UserError[] {
  if (options.mode === ImportMode.ALL_OR_NOTHING && (counts['REFUSED'] ?? 0) > 0) {
    return [refused('ROWS_REFUSED', 'importId', 'Mend the rows refused, or take the others without them.')];
  }
  const written = (counts['NEW'] ?? 0) + (counts['CHANGED'] ?? 0) + departures.length;
  return written > 0 ? [] : [refused('NOTHING_TO_DO', 'importId', 'No row would change anything.')];
}

function dateErrors(departures: readonly string[], endsOn: string | null): UserError[] {
  if (departures.length > MOST_DEPARTURES || departures.some((id) => !isUuid(id))) {
    throw badUserInput(`"departureAgentIds": name at most ${MOST_DEPARTURES} agents.`);
  }
  if (departures.length === 0 || (endsOn !== null && 'value' in readDate(endsOn))) return [];
  return [refused('REQUIRED', 'departuresEndOn', 'Give the last day of those who leave.')];
}

async function chooseDepartures(ctx: RequestContext, input: ConfirmStaffImportInput): Promise<void> {
  const { importId, departureAgentIds, departuresEndOn } = input;
  if (departureAgentIds.length === 0) return;
  const [, count] = await ctx.db.query<[unknown, number]>(
    `update import_departure set ends_on = $4 where employer_id = $1 and import_id = $2 and agent_id = any($3::uuid[])`,
    [ctx.employerId, importId, departureAgentIds, departuresEndOn],
  );
  if (count !== new Set(departureAgentIds).size)
    throw badUserInput('"departureAgentIds": name agents that the file leaves out.');
}

/** Gives an import up before anything is written. */
export async function cancelImport(ctx: RequestContext, importId: string): Promise<StaffImportPayload> {
  const found = await reachImport(ctx, importId, { lock: true });
  if (!UNFINISHED.includes(found.state)) return elsewhere();
  await settleWorkItem(ctx, { kind: UNFINISHED_IMPORT, objectId: importId, outcome: 'WITHDRAWN' });
  await recordAuditEvent(ctx, 'imports.cancelImport', { objectType: 'staff_import', objectId: importId });
  // Nothing refers to it any more: its bytes and rows go at the next purge.
  const cancelled = { state: ImportState.CANCELLED, finishedAt: ctx.now(), expiresAt: ctx.now() };
  return { import: toImportView(ctx, await updateImport(ctx, found, cancelled)), userErrors: [] };
}

/** Puts back what the last import wrote, where nobody touched it since. */
export async function undoImport(ctx: RequestContext, importId: string): Promise<StaffImportPayload> {
  const found = await reachImport(ctx, importId, { lock: true });
  requireFreshSignIn(ctx);
  if (found.state === ImportState.UNDOING && (await isStopped(ctx, found)))
    return goOn(ctx, found, UNDO_ROWS);
  if (found.state !== ImportState.DONE) return elsewhere();
  const userErrors = await undoErrors(ctx, found);
  if (userErrors.length > 0) return { import: null, userErrors };
  const jobId = await askFor(ctx, UNDO_ROWS, importId, {});
  await recordAuditEvent(ctx, 'imports.undoImport', { objectType: 'staff_import', objectId: importId });
  const undoing = { state: ImportState.UNDOING, phase: 1, appliedLine: 0, jobId };
  return { import: toImportView(ctx, await updateImport(ctx, found, undoing)), userErrors: [] };
}

async function undoErrors(ctx: RequestContext, found: StaffImport): Promise<UserError[]> {
  if (!found.undoUntil || found.undoUntil <= ctx.now()) {
    return [
      refused('TOO_LATE', 'importId', 'An import is undone within thirty days: amend the agents instead.'),
    ];
  }
  return (await isLast(ctx, found))
    ? []
    : [refused('NOT_THE_LAST', 'importId', 'Undo the import that followed it first.')];
}

/** Whether nothing was imported after it: an import rests on what the one before has written. */
export async function isLast(
  ctx: RequestContext,
  { confirmedAt }: Pick<StaffImport, 'confirmedAt'>,
): Promise<boolean> {
  const [row] = await ctx.db.query<{ later: boolean }[]>(
    `select exists (select from staff_import where employer_id = $1 and confirmed_at > $2
                     and state in ('APPLYING', 'DONE', 'UNDOING')) as later`,
    [ctx.employerId, confirmedAt],
  );
  return row?.later === false;
}
