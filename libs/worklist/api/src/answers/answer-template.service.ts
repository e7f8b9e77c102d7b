import { recordAuditEvent } from '@jalon/audit/api';
import { displayName, habilitationsInForce } from '@jalon/identity/api';
import { isUuid, notFound, type RequestContext } from '@jalon/shared/api';
import { nameOfPerson } from '../list/reach.sql';
import { authorize } from '../policy';
import { workItemKinds } from '../work-item-kinds';
import { AnswerTemplateRow } from './answer-template.entity';
import { templateErrors } from './answer-template.rules';
import type {
  AnswerTemplate,
  AnswerTemplateInput,
  AnswerTemplatePayload,
  SaveAnswerTemplateInput,
} from './answer-template.types';

type Row = Omit<AnswerTemplate, 'updatedByName'> & {
  readonly updatedBy: { readonly givenNames: string; readonly usualName: string } | null;
};

/** $2 a kind, null for every template; $3 an id, null for all of them; $4 the removed one too. */
const TEMPLATES = `
  select id, title, kind, body, updated_at as "updatedAt", ${nameOfPerson('updated_by_person_id')} as "updatedBy"
    from answer_template as template
   where template.employer_id = $1::uuid and ($4::boolean or removed_at is null)
     and ($2::text is null or kind is null or kind = $2) and ($3::uuid is null or id = $3)
   order by title collate "fr-x-icu", id`;

/** The employer's answers, by title; with a kind, those for it and those for every kind. */
export async function answerTemplates(ctx: RequestContext, kind: string | null): Promise<AnswerTemplate[]> {
  await authorizeWork(ctx);
  const rows = await ctx.db.query<Row[]>(TEMPLATES, [ctx.employerId, kind, null, false]);
  return rows.map(toTemplate);
}

/** Adds a template, or changes one: they are the employer's, and whoever works from them mends them. */
export async function saveAnswerTemplate(
  ctx: RequestContext,
  input: SaveAnswerTemplateInput,
): Promise<AnswerTemplatePayload> {
  await authorizeWork(ctx);
  const { employerId, personId } = ctx.signedIn;
  const existing = input.id ? await reachTemplate(ctx, input.id) : null;
  const userErrors = templateErrors(
    input,
    workItemKinds().map(({ code }) => code),
  );
  if (userErrors.length > 0) return { template: null, userErrors };
  const terms = {
    title: input.title.trim(),
    kind: input.kind ?? null,
    body: input.body.trim(),
    updatedAt: ctx.now(),
    updatedByPersonId: personId,
    removedAt: null,
  };
  const id = existing?.id ?? ctx.newId();
  if (existing) await ctx.db.update(AnswerTemplateRow, { employerId, id }, terms);
  else await ctx.db.insert(AnswerTemplateRow, { employerId, id, ...terms });
  await recordAuditEvent(ctx, 'worklist.saveTemplate', { objectType: 'answer_template', objectId: id });
  return { template: await templateAsWritten(ctx, id), userErrors };
}

/** Takes a template away; saving it again brings it back. */
export async function removeAnswerTemplate(
  ctx: RequestContext,
  { id }: AnswerTemplateInput,
): Promise<AnswerTemplatePayload> {
  await authorizeWork(ctx);
  const { employerId } = ctx;
  const existing = await reachTemplate(ctx, id);
  if (existing.removedAt === null) {
    await ctx.db.update(AnswerTemplateRow, { employerId, id: existing.id }, { removedAt: ctx.now() });
    await recordAuditEvent(ctx, 'worklist.removeTemplate', { objectType: 'answer_template', objectId: id });
  }
  return { template: await templateAsWritten(ctx, id), userErrors: [] };
}

async function authorizeWork(ctx: RequestContext): Promise<void> {
  authorize(ctx, 'readWorklist', { habilitations: await habilitationsInForce(ctx) });
}

async function reachTemplate(ctx: RequestContext, id: string): Promise<AnswerTemplateRow> {
  const template = isUuid(id)
    ? await ctx.db.findOneBy(AnswerTemplateRow, { employerId: ctx.employerId, id })
    : null;
  if (!template) throw notFound();
  return template;
}

async function templateAsWritten(ctx: RequestContext, id: string): Promise<AnswerTemplate> {
  const [row] = await ctx.db.query<[Row]>(TEMPLATES, [ctx.employerId, null, id, true]);
  return toTemplate(row);
}

function toTemplate({ updatedBy, ...row }: Row): AnswerTemplate {
  return { ...row, updatedByName: updatedBy && displayName(updatedBy) };
}
