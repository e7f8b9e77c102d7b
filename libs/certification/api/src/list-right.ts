import { coversEveryoneSql, habilitationParameters, HABILITATIONS_IN_FORCE } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { type ActorsHabilitation, authorize } from './policy';

/** What concerns the employer's certification as a whole: by a habilitation to certify everyone. */
export async function authorizeOnEmployer(ctx: RequestContext): Promise<void> {
  const habilitations = await ctx.db.query<ActorsHabilitation[]>(
    `with recursive ${HABILITATIONS_IN_FORCE}
     select id, operations, delegation from in_force where ${coversEveryoneSql()}`,
    habilitationParameters(ctx),
  );
  authorize(ctx, 'listCertifications', { habilitations });
}
