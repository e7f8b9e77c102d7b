import { coversEveryoneSql, habilitationParameters, HABILITATIONS_IN_FORCE } from '@jalon/identity/api';
import type { Ground, RequestContext } from '@jalon/shared/api';
import { type ActorsHabilitation, authorize } from './policy';

/** Managing the employer's keys and webhooks: by a habilitation on everyone. */
export async function authorizeManagement(ctx: RequestContext): Promise<Ground> {
  const habilitations = await ctx.db.query<ActorsHabilitation[]>(
    `with recursive ${HABILITATIONS_IN_FORCE}
     select id, operations, delegation from in_force where ${coversEveryoneSql()}`,
    habilitationParameters(ctx),
  );
  return authorize(ctx, 'manage', { habilitations });
}
