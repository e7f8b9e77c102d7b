import { OrgUnit } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import type { ImportField } from '../mapping/import-field';
import type { Comparing } from '../rows/comparing';
import { UnitDirectory } from '../rows/unit-directory';
import { ImportFieldRule } from './import-memory.entity';
import type { StaffImport } from './staff-import.entity';

/** What rows are compared by today: the units, the choices made of names that no unit has, and which fields win. */
export async function comparingOf(
  ctx: RequestContext,
  { options }: Pick<StaffImport, 'options'>,
): Promise<Comparing> {
  const { employerId } = ctx;
  const today = ctx.today();
  const units = await ctx.db.findBy(OrgUnit, { employerId });
  const rules = await ctx.db.findBy(ImportFieldRule, { employerId });
  return {
    units: new UnitDirectory(
      units.filter(({ closesOn }) => closesOn === null || closesOn >= today),
      options.unitChoices,
    ),
    winning: new Set(rules.map(({ field }) => field as ImportField)),
    today,
  };
}
