import { Employer } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { ImportFolder } from './import-folder';

/** The folder of the context's employer; null where the operator watches none. */
export async function employerFolder(ctx: RequestContext): Promise<ImportFolder | null> {
  const root = ctx.services.importFolder;
  if (!root) return null;
  const { siret } = await ctx.db.findOneByOrFail(Employer, { id: ctx.employerId });
  return new ImportFolder(root, siret);
}
