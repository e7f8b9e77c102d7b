import { notFound, type RequestContext } from '@jalon/shared/api';
import { COMPETENCE_JSON, FRAMEWORK_OFFERED } from './competence.sql';
import type { CompetenceFramework } from './competence.types';

/** $1 employer, $2 code of the framework. */
const FRAMEWORK = `
  select framework.code, framework.version, framework.name_fr as "nameFr", framework.name_en as "nameEn",
         (select coalesce(json_agg(item order by item.rank), '[]'::json)
            from (
              select area.rank, area.code, area.name_fr as "nameFr", area.name_en as "nameEn",
                     (select coalesce(json_agg(${COMPETENCE_JSON} order by competence.rank), '[]'::json)
                        from competence
                       where competence.framework_code = area.framework_code
                         and competence.area_code = area.code) as competences
                from competence_area as area
               where area.framework_code = framework.code
            ) as item) as areas
    from framework
   where framework.code = $2 and ${FRAMEWORK_OFFERED}`;

/** A framework, whole. @throws NOT_FOUND when nobody has it, or another employer. */
export async function competenceFramework(ctx: RequestContext, code: string): Promise<CompetenceFramework> {
  const [framework] = await ctx.db.query<CompetenceFramework[]>(FRAMEWORK, [ctx.employerId, code]);
  if (!framework) throw notFound();
  return framework;
}
