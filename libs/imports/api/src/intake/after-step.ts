import { enqueueJob } from '@jalon/jobs/api';
import type { RequestContext } from '@jalon/shared/api';
import type { StaffImport } from '../session/staff-import.entity';
import { ImportOrigin } from '../session/vocabulary';

export const CONTINUE_ALONE = 'imports.continueAlone';

/** Nobody is in front of what a folder or a program sent: once a step is over, the worker looks at what comes next. */
export async function afterStep(
  ctx: RequestContext,
  { id, origin }: Pick<StaffImport, 'id' | 'origin'>,
): Promise<void> {
  if (origin === ImportOrigin.PORTAL) return;
  await enqueueJob(ctx, { task: CONTINUE_ALONE, payload: { importId: id } });
}
