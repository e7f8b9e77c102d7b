import { recordAuditEvent } from '@jalon/audit/api';
import { authorizeStaff } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { ImportField } from '../mapping/import-field';
import type { ImportFieldRulePayload, ImportFieldRuleView, SetImportFieldRuleInput } from './import.types';
import { ImportFieldRule } from './import-memory.entity';

/** For each field, which source wins. A matricule is what rows are recognised by: it is never overwritten. */
export async function fieldRules(ctx: RequestContext): Promise<ImportFieldRuleView[]> {
  await authorizeStaff(ctx);
  const rules = await ctx.db.findBy(ImportFieldRule, { employerId: ctx.employerId });
  const winning = new Set(rules.map(({ field }) => field));
  return Object.values(ImportField)
    .filter((field) => field !== ImportField.MATRICULE)
    .map((field) => ({ field, importWins: winning.has(field) }));
}

/** Says whether a table wins, for a field, over what was typed by hand. */
export async function setFieldRule(
  ctx: RequestContext,
  { field, importWins }: SetImportFieldRuleInput,
): Promise<ImportFieldRulePayload> {
  await authorizeStaff(ctx);
  const { employerId } = ctx;
  if (importWins) {
    const rule = { employerId, field, personId: ctx.signedIn.personId, setAt: ctx.now() };
    await ctx.db.createQueryBuilder().insert().into(ImportFieldRule).values(rule).orIgnore().execute();
  } else {
    await ctx.db.delete(ImportFieldRule, { employerId, field });
  }
  const detail = { field, importWins };
  await recordAuditEvent(
    ctx,
    'imports.setFieldRule',
    { objectType: 'employer', objectId: employerId },
    detail,
  );
  return { rules: await fieldRules(ctx), userErrors: [] };
}
