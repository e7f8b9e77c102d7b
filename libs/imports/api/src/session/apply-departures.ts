import {
  Agent,
  FieldSource,
  knownStaff,
  type KnownStaff,
  type StaffWriting,
  writeStaff,
} from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { In, IsNull, Not } from 'typeorm';
import { isRowTrouble } from './apply-part';
import { ImportDeparture } from './import-row.entity';
import type { StaffImport } from './staff-import.entity';

const END_REASON = 'Départ confirmé\u00a0: absent du fichier importé';

/** Ends the engagements of those the person chose among the missing. @returns how many could not be ended */
export async function applyDepartures(ctx: RequestContext, { id: importId }: StaffImport): Promise<number> {
  const { employerId } = ctx;
  const chosen = await ctx.db.findBy(ImportDeparture, {
    employerId,
    importId,
    endsOn: Not(IsNull()),
    result: IsNull(),
  });
  if (chosen.length === 0) return 0;
  const agents = await ctx.db.findBy(Agent, { employerId, id: In(chosen.map(({ agentId }) => agentId)) });
  const known = await knownStaff(
    ctx,
    agents.map(({ matricule }) => matricule),
  );
  let failures = 0;
  for (const departure of chosen) {
    const agent = known.find(({ agentId }) => agentId === departure.agentId);
    const isEnded = agent ? await end(ctx, departure, agent) : false;
    if (!isEnded) {
      failures += 1;
      const { agentId } = departure;
      await ctx.db.update(ImportDeparture, { employerId, importId, agentId }, { result: 'FAILED' });
    }
  }
  return failures;
}

async function end(
  ctx: RequestContext,
  { importId, agentId, endsOn }: ImportDeparture,
  agent: KnownStaff,
): Promise<boolean> {
  const writings = endOf(agent, endsOn ?? '');
  if (writings.length === 0) return false;
  try {
    await ctx.attempt(async () => {
      const done = (await writeStaff(ctx, writings, FieldSource.IMPORT)).flatMap(({ changes }) => changes);
      const ended = { result: 'DONE', done } as const;
      await ctx.db.update(ImportDeparture, { employerId: ctx.employerId, importId, agentId }, ended as never);
    });
    return true;
  } catch (error) {
    // Amended at this very moment: it is told, and the others leave all the same.
    if (isRowTrouble(error)) return false;
    throw error;
  }
}

function endOf({ agentId, engagement, assignment }: KnownStaff, endsOn: string): StaffWriting[] {
  if (!engagement || engagement.endsOn !== null || endsOn < engagement.startsOn) return [];
  if (assignment && endsOn < assignment.startsOn) return [];
  const place: StaffWriting[] =
    assignment && assignment.endsOn === null
      ? [
          {
            agentId,
            table: 'assignment',
            id: assignment.id,
            act: null,
            version: assignment.version,
            before: { endsOn: null },
            after: { endsOn },
          },
        ]
      : [];
  const { id, version } = engagement;
  const before = { endsOn: null, endReason: null };
  const after = { endsOn, endReason: END_REASON };
  return [...place, { agentId, table: 'engagement', id, act: 'closeEngagement', version, before, after }];
}
