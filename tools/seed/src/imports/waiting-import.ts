import { storeFile } from '@jalon/documents/api';
import { ImportOrigin, openImport } from '@jalon/imports/api';
import { addDays } from '../demo-calendar';
import type { EmployerInMaking } from '../employer-in-making';
import { faultyTable } from './import-avec-erreurs';

/** The one employer that sends its agents by file. */
const EMPLOYER = 'armorique';

/** A table full of faults, sent yesterday, that waits in the worklist for somebody to finish its import. */
export async function makeWaitingImport(employer: EmployerInMaking): Promise<void> {
  const { plan, calendar } = employer;
  if (plan.employer.key !== EMPLOYER) return;
  const bytes = faultyTable();
  await employer.as(plan.staff.administrator, addDays(calendar.today, -1), async (ctx) => {
    const { id: storedFileId } = await storeFile(ctx, { mediaType: 'text/csv', bytes: once(bytes) });
    await openImport(ctx, {
      id: ctx.newId(),
      origin: ImportOrigin.PORTAL,
      kind: 'CSV',
      fileName: 'import-avec-erreurs.csv',
      storedFileId,
      byteSize: bytes.length,
    });
  });
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  await Promise.resolve();
  yield bytes;
}
