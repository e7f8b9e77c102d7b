import { recordAuditEvent } from '@jalon/audit/api';
import { accessCounts } from '@jalon/access/api';
import { decisionFor, DecisionPurpose } from '@jalon/decisions/api';
import { employerCounts, habilitationsInForce } from '@jalon/identity/api';
import { refused, type RequestContext, type UserError } from '@jalon/shared/api';
import { authorize } from '../policy';
import { SetUpPlan } from '../set-up.entity';
import type { PlanSetUpInput, PlanSetUpPayload, SetUp } from './set-up.types';
import { stepsOf } from './steps.rules';

/** Where the employer is, from what it has today. */
export async function setUp(ctx: RequestContext): Promise<SetUp> {
  authorize(ctx, 'followSetUp', { habilitations: await habilitationsInForce(ctx) });
  const { employerId } = ctx;
  const plan = await ctx.db.findOneBy(SetUpPlan, { employerId });
  const counts = { ...(await employerCounts(ctx)), ...(await accessCounts(ctx)) };
  const expectedAgents = plan?.expectedAgents ?? null;
  const decidedPurposes = await countDecided(ctx);
  const hidden = (plan?.hiddenAt ?? null) !== null;
  return { expectedAgents, hidden, steps: stepsOf({ ...counts, decidedPurposes }, expectedAgents) };
}

async function countDecided(ctx: RequestContext): Promise<number> {
  const decisions = await Promise.all(
    Object.values(DecisionPurpose).map((purpose) => decisionFor(ctx, purpose)),
  );
  return decisions.filter((decision) => decision !== null).length;
}

/** Says how many agents there are, and whether the home page goes on proposing the set-up. */
export async function planSetUp(
  ctx: RequestContext,
  { expectedAgents = null, hidden }: PlanSetUpInput,
): Promise<PlanSetUpPayload> {
  authorize(ctx, 'followSetUp', { habilitations: await habilitationsInForce(ctx) });
  const userErrors = sizeErrors(expectedAgents);
  if (userErrors.length > 0) return { setUp: null, userErrors };
  const { employerId } = ctx;
  await ctx.db.query(
    `insert into set_up (employer_id, expected_agents, hidden_at, updated_at, updated_by_person_id)
     values ($1, $2, case when $3::boolean then $4::timestamptz end, $4, $5)
     on conflict (employer_id) do update set expected_agents = excluded.expected_agents,
       hidden_at = excluded.hidden_at, updated_at = excluded.updated_at,
       updated_by_person_id = excluded.updated_by_person_id`,
    [employerId, expectedAgents, hidden, ctx.now(), ctx.signedIn.personId],
  );
  await recordAuditEvent(ctx, 'set-up.plan', { objectType: 'employer', objectId: employerId });
  return { setUp: await setUp(ctx), userErrors: [] };
}

const LARGEST = 1_000_000;

function sizeErrors(expectedAgents: number | null): UserError[] {
  return expectedAgents === null || (expectedAgents >= 1 && expectedAgents <= LARGEST)
    ? []
    : [refused('NUMBER_RANGE', 'expectedAgents', `Write a number from 1 to ${LARGEST}.`)];
}
