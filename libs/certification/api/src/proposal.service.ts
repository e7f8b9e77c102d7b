import { StopReason } from '@jalon/assessment/api';
import { habilitationParameters, HABILITATIONS_IN_FORCE } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { competencesById } from '@jalon/skills/api';
import type { CertificationProposal, ProposalStep } from './application.types';
import { coveringHabilitations } from './certification.sql';
import { type ActorsHabilitation, authorize } from './policy';
import { proposalRule, REQUIRED_LEVEL } from './proposal.rules';
import { readRecord, type ReadStep, readSteps } from './record';

interface Row {
  readonly id: string;
  readonly agentId: string;
  readonly record: object | null;
  readonly habilitations: readonly ActorsHabilitation[];
}

/** What the rule proposes on each application; null to whoever may not decide, and before the assessment ends. */
export async function proposalByApplicationId(
  ctx: RequestContext,
  ids: readonly string[],
): Promise<(CertificationProposal | null)[]> {
  const rows = await ctx.db.query<Row[]>(RECORDS, [...habilitationParameters(ctx), ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return Promise.all(
    ids.map((id) => {
      const row = byId.get(id);
      return row?.record && authorize.may(ctx, 'readProposal', row) ? toProposal(ctx, row.record) : null;
    }),
  );
}

const RECORDS = `
  with recursive ${HABILITATIONS_IN_FORCE}
  select application.id, application.agent_id as "agentId", application.record,
         ${coveringHabilitations('application.agent_id')} as habilitations
    from certification_application as application
   where application.employer_id = $1::uuid and application.id = any ($5::uuid[])`;

async function toProposal(ctx: RequestContext, stored: object): Promise<CertificationProposal> {
  const read = readRecord(stored);
  const { record } = read;
  const steps = readSteps(record);
  const { outcome, areas } = proposalRule(read.areas);
  return {
    outcome,
    areas,
    requiredLevel: REQUIRED_LEVEL,
    questions: steps.length,
    doNotKnow: steps.filter(({ doNotKnow }) => doNotKnow).length,
    stopReason: StopReason[record.outcome.stopReason],
    engineVersion: record.engineVersion,
    bankVersion: record.release.version,
    steps: await Promise.all(steps.map((step) => toStep(ctx, step))),
  };
}

async function toStep(
  ctx: RequestContext,
  { competenceId, changes, ...step }: ReadStep,
): Promise<ProposalStep> {
  return {
    ...step,
    competence: await ctx.load(competencesById, competenceId),
    changes: await Promise.all(
      changes.map(async ({ competenceId: id, before, after }) => ({
        competence: await ctx.load(competencesById, id),
        before,
        after,
      })),
    ),
  };
}
