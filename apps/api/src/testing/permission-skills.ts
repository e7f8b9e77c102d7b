import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';
import { inviteToAssess } from '@jalon/skills/api';
import { requireLevels } from '@jalon/skills/api/testing';

/** What the matrix knocks for about expectations and invitations. */
export interface SkillsWorld {
  readonly holdersPositionId: string;
  readonly holdersInvitationId: string;
}

/** The holder's post requires something, and their manager has invited them. */
export async function skillsWorld(
  database: TestDatabase,
  { holder, manager }: Readonly<Record<'holder' | 'manager', Actor>>,
): Promise<SkillsWorld> {
  const holdersPositionId = await requireLevels(database, manager, 'Gestionnaire', { 'crcn-1.1': 4 });
  const { agentId } = holder;
  await database.inContext(manager, (ctx) => inviteToAssess(ctx, { agentIds: [agentId] }));
  const [invitation] = await database.inContext(holder, (ctx) =>
    ctx.db.query<[{ id: string }]>('select id from invitation where agent_id = $1', [agentId]),
  );
  return { holdersPositionId, holdersInvitationId: invitation.id };
}
