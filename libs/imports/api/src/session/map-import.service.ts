import { recordAuditEvent } from '@jalon/audit/api';
import { OrgUnit } from '@jalon/identity/api';
import { badUserInput, refused, type RequestContext, type UserError } from '@jalon/shared/api';
import { mappingFaults } from '../mapping/propose-mapping.rules';
import type { ImportField } from '../mapping/import-field';
import { CHECK_ROWS, READ_FILE } from './import-task-names';
import type { ImportMapping } from './import-memory.entity';
import { toImportView } from './import-view';
import type { MapStaffImportInput, ReadStaffImportAgainInput, StaffImportPayload } from './import.types';
import { isStopped, reachImport, updateImport } from './reach-import';
import { signatureOf } from './read-import.task';
import { askFor } from './start-import.service';
import type { StaffImport } from './staff-import.entity';
import { ImportState } from './vocabulary';

const REMAPPABLE: readonly ImportState[] = [ImportState.MAPPING, ImportState.READY];

export const elsewhere = (): StaffImportPayload => ({
  import: null,
  userErrors: [refused('NOT_NOW', 'importId', 'This import has gone on meanwhile: open it again.')],
});

/** Reads the file again, as the person says it is written. */
export async function readAgain(
  ctx: RequestContext,
  input: ReadStaffImportAgainInput,
): Promise<StaffImportPayload> {
  const { importId, encoding = null, separator = null, hasHeader = null, sheet = null } = input;
  const found = await reachImport(ctx, importId, { lock: true });
  if (!REMAPPABLE.includes(found.state)) return elsewhere();
  const jobId = await askFor(ctx, READ_FILE, importId, { encoding, separator, hasHeader, sheet });
  const reading = { state: ImportState.READING, reading: null, mapping: null, counts: {}, jobId };
  return { import: toImportView(ctx, await updateImport(ctx, found, reading)), userErrors: [] };
}

/** Says what each column holds, and asks for the rows to be tried; remembered for the next file of that shape. */
export async function mapImport(
  ctx: RequestContext,
  input: MapStaffImportInput,
): Promise<StaffImportPayload> {
  const { importId, fields, mode } = input;
  const found = await reachImport(ctx, importId, { lock: true });
  const mayMap = REMAPPABLE.includes(found.state) || (await isStopped(ctx, found));
  if (!mayMap || !found.reading || found.confirmedAt) return elsewhere();
  const userErrors = mappingErrors(fields, found);
  if (userErrors.length > 0) return { import: null, userErrors };
  const unitChoices = input.unitChoices ?? found.options.unitChoices;
  await checkUnits(
    ctx,
    unitChoices.flatMap(({ orgUnitId }) => orgUnitId ?? []),
  );
  const options = {
    mode,
    unitChoices: unitChoices.map(({ text, orgUnitId = null }) => ({ text, orgUnitId })),
  };
  await remember(ctx, found, { mapping: fields, unitChoices: options.unitChoices });
  const jobId = await askFor(ctx, CHECK_ROWS, importId, {});
  const checking = { state: ImportState.CHECKING, mapping: fields, options, counts: {}, jobId };
  await recordAuditEvent(ctx, 'imports.mapColumns', { objectType: 'staff_import', objectId: importId });
  return { import: toImportView(ctx, await updateImport(ctx, found, checking)), userErrors: [] };
}

const sentences = {
  MATRICULE_REQUIRED: 'Say which column holds the matricule: rows are recognised by it.',
  FIELD_TWICE: 'Give each kind of value to one column.',
  COLUMNS_CHANGED: 'Say what every column holds, or that it is left aside.',
} as const;

function mappingErrors(fields: readonly (ImportField | null)[], { reading }: StaffImport): UserError[] {
  return mappingFaults(fields, reading?.columns.length ?? 0).map((code) =>
    refused(code, 'fields', sentences[code]),
  );
}

async function checkUnits(ctx: RequestContext, ids: readonly string[]): Promise<void> {
  const { employerId } = ctx;
  for (const id of new Set(ids)) {
    if (!(await ctx.db.existsBy(OrgUnit, { employerId, id }))) {
      throw badUserInput('"unitChoices": name units of this employer.');
    }
  }
}

async function remember(
  ctx: RequestContext,
  { reading }: StaffImport,
  known: Pick<ImportMapping, 'mapping' | 'unitChoices'>,
): Promise<void> {
  const { employerId } = ctx;
  await ctx.db.query(
    `insert into import_mapping (employer_id, signature, mapping, unit_choices, person_id, used_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (employer_id, signature) do update set mapping = excluded.mapping,
       unit_choices = excluded.unit_choices, person_id = excluded.person_id, used_at = excluded.used_at`,
    [
      employerId,
      signatureOf(reading?.columns ?? []),
      JSON.stringify(known.mapping),
      JSON.stringify(known.unitChoices),
      ctx.signedIn.personId,
      ctx.now(),
    ],
  );
}
