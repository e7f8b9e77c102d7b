import type { RequestContext } from '@jalon/shared/api';
import { In } from 'typeorm';
import { habilitationParameters } from '../habilitation.loaders';
import { HABILITATIONS_IN_FORCE } from '../habilitation.sql';
import { Delegation } from './delegation.entity';

/** Delegations of the active employer; null for an id it does not know. */
export async function delegationsById(
  ctx: RequestContext,
  ids: readonly string[],
): Promise<(Delegation | null)[]> {
  const { employerId } = ctx;
  const rows = await ctx.db.find(Delegation, { where: { employerId, id: In([...ids]) } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/**
 * Those whose rights the signed-in person exercises today, by delegation or interim: what waits for them waits for the
 * person too, until the delegation ends.
 */
export async function principalsOf(ctx: RequestContext): Promise<string[]> {
  const rows = await ctx.db.query<{ personId: string }[]>(
    `with recursive ${HABILITATIONS_IN_FORCE}
     select distinct holder_person_id as "personId" from in_force where delegation is not null order by 1`,
    habilitationParameters(ctx),
  );
  return rows.map(({ personId }) => personId);
}
