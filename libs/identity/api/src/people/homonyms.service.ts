import type { RequestContext } from '@jalon/shared/api';
import { type CivilStatus, displayName, firstGivenName, searchPatterns, searchText } from '../agent.rules';

/** An agent of this employer who has the same names, and perhaps the same birth date. */
export interface Homonym {
  readonly agentId: string;
  readonly displayName: string;
  readonly matricule: string;
  readonly birthDate: string | null;
  readonly jobTitle: string | null;
  readonly orgUnitName: string | null;
}

type Names = Pick<CivilStatus, 'birthName' | 'usualName' | 'givenNames' | 'birthDate'>;
type Row = Names & Homonym;

/**
 * Who, of this employer's agents, may be the same person. Only this employer's are looked at: whether another employer
 * knows somebody of that name is not this one's to learn.
 */
export async function homonymsOf(ctx: RequestContext, names: Names): Promise<Homonym[]> {
  const rows = await ctx.db.query<Row[]>(CANDIDATES, [
    ctx.employerId,
    searchPatterns(firstGivenName(names.givenNames)),
    ctx.today(),
  ]);
  return rows
    .filter((row) => isHomonym(row, names))
    .map(({ agentId, matricule, birthDate, jobTitle, orgUnitName, ...row }) => ({
      agentId,
      matricule,
      birthDate,
      jobTitle,
      orgUnitName,
      displayName: displayName(row),
    }));
}

const CANDIDATES = `
  select agent.id as "agentId", matricule, birth_name as "birthName", usual_name as "usualName",
         given_names as "givenNames", birth_date as "birthDate",
         place.title as "jobTitle", place.name as "orgUnitName"
    from agent
    left join lateral (
      select position.title, org_unit.name from assignment
        join org_unit on org_unit.employer_id = $1 and org_unit.id = assignment.org_unit_id
        left join position on position.employer_id = $1 and position.id = assignment.position_id
       where assignment.employer_id = $1 and assignment.agent_id = agent.id and assignment.starts_on <= $3
       order by assignment.starts_on desc, assignment.id limit 1
    ) as place on true
   where agent.employer_id = $1 and search_text like all ($2::text[])
   order by search_text, agent.id`;

/** The same first given name and a name in common; a birth date that is unknown on one side does not tell them apart. */
export function isHomonym(one: Names, other: Names): boolean {
  const namesOf = ({ birthName, usualName }: Names) => [birthName, usualName].map(searchText);
  const first = ({ givenNames }: Names) => searchText(firstGivenName(givenNames));
  const sameDate = !one.birthDate || !other.birthDate || one.birthDate === other.birthDate;
  return (
    sameDate && first(one) === first(other) && namesOf(one).some((name) => namesOf(other).includes(name))
  );
}
