import type { RequestContext } from '@jalon/shared/api';
import { COMPETENCE_JSON, JOIN_AREA } from './competence.sql';
import type { Competence } from './competence.types';

const BY_ID = `
  select ${COMPETENCE_JSON} as competence
    from competence ${JOIN_AREA}
   where competence.id = any ($1::text[])`;

/** Competences by id. @throws when there is none of that id: foreign keys name those of the tables. */
export async function competencesById(ctx: RequestContext, ids: readonly string[]): Promise<Competence[]> {
  const rows = await ctx.db.query<{ competence: Competence }[]>(BY_ID, [ids]);
  const found = new Map(rows.map(({ competence }) => [competence.id, competence]));
  return ids.map((id) => {
    const competence = found.get(id);
    if (!competence) throw new Error(`There is no competence ${id}.`);
    return competence;
  });
}
