import { openStoredFile, type ReadableFile } from '@jalon/documents/api';
import type { RequestContext, Task } from '@jalon/shared/api';
import { confirmImport } from '../session/confirm-import.service';
import { mapImport } from '../session/map-import.service';
import { reachImport } from '../session/reach-import';
import type { StaffImport } from '../session/staff-import.entity';
import { ImportMode, ImportOrigin, ImportState } from '../session/vocabulary';
import { CONTINUE_ALONE } from './after-step';
import { employerFolder } from './employer-folder';
import type { ImportFolder } from './import-folder';
import { ImportIntake } from './import-intake.entity';
import { tellResponsible } from './intake-notices';
import { refusalNote } from './refusal-note';

/**
 * What comes next for a file that nobody is in front of: known columns are tried, and what is known is applied if
 * whoever answers for it said so; everything else waits for them, and they are told. Nobody is ever made to leave by it.
 */
export const continueAlone: Task = {
  name: CONTINUE_ALONE,
  run: async (job) => {
    const importId = String(job.payload['importId']);
    const end = await job.inContext((ctx) => goOn(ctx, importId));
    if (end) await leaveEnd(end);
  },
};

/** What is to be left in the folder, once everything is committed. */
interface FolderEnd {
  readonly folder: ImportFolder;
  readonly found: StaffImport;
  readonly report: ReadableFile | null;
  readonly publicUrl: string;
}

async function goOn(ctx: RequestContext, importId: string): Promise<FolderEnd | null> {
  const found = await reachImport(ctx, importId, { lock: true });
  switch (found.state) {
    case ImportState.MAPPING:
      await mapWhatIsKnown(ctx, found);
      return null;
    case ImportState.READY:
      await confirmWhatIsKnown(ctx, found);
      return null;
    case ImportState.REFUSED:
      await tellResponsible(ctx, 'refused', found);
      return endOf(ctx, found);
    case ImportState.DONE:
      return endOf(ctx, found);
    default:
      return null;
  }
}

async function mapWhatIsKnown(ctx: RequestContext, found: StaffImport): Promise<void> {
  const columns = found.reading?.columns ?? [];
  const isKnown = columns.length > 0 && columns.every(({ ground }) => ground === 'REMEMBERED');
  if (!isKnown) return tellResponsible(ctx, 'toMap', found);
  const fields = columns.map(({ field }) => field);
  const { unitChoices } = found.options;
  const choices = unitChoices.map(({ text, orgUnitId }) => ({ text, orgUnitId }));
  const input = { importId: found.id, fields, mode: ImportMode.ROW_BY_ROW, unitChoices: choices };
  const { userErrors } = await mapImport(ctx, input);
  if (userErrors.length > 0) await tellResponsible(ctx, 'toMap', found);
}

async function confirmWhatIsKnown(ctx: RequestContext, found: StaffImport): Promise<void> {
  const intake = await ctx.db.findOneBy(ImportIntake, { employerId: ctx.employerId });
  const { NEW: added = 0, CHANGED: changed = 0, REFUSED: refused = 0 } = found.counts;
  if (added + changed + refused === 0) return tellResponsible(ctx, 'nothingNew', found);
  if (!intake?.appliesAlone) return tellResponsible(ctx, 'toConfirm', found);
  const { userErrors } = await confirmImport(ctx, { importId: found.id, departureAgentIds: [] });
  if (userErrors.length > 0) await tellResponsible(ctx, 'toConfirm', found);
}

async function endOf(ctx: RequestContext, found: StaffImport): Promise<FolderEnd | null> {
  if (found.origin !== ImportOrigin.FOLDER) return null;
  const folder = await employerFolder(ctx);
  if (!folder) return null;
  const { reportFileId } = found;
  const report = reportFileId === null ? null : await openStoredFile(ctx, reportFileId);
  return { folder, found, report, publicUrl: ctx.services.publicUrl };
}

/** The file goes where it says what became of it, with the report or the reason beside. */
async function leaveEnd({ folder, found, report, publicUrl }: FolderEnd): Promise<void> {
  const { id, refusal } = found;
  const where = refusal === null ? 'importes' : 'refuses';
  if (refusal !== null) await folder.leave(where, `${id}-motif.txt`, refusalNote(publicUrl, refusal));
  if (report) {
    const extension = found.kind === 'XLSX' ? 'xlsx' : 'csv';
    await folder.leave(where, `${id}-compte-rendu.${extension}`, await report.read());
  }
  await folder.settle(id, where);
}
