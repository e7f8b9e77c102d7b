import type { RequestContext } from '@jalon/shared/api';
import type { Employer } from './employer.entity';
import { currentSituation, type EngagementFacts } from './engagement-summary.rules';
import type { EngagementSummary } from './my-engagements.types';
import { factsOfEngagement, placeOfEngagement } from './people.sql';
import { EngagementLocator } from './person.entity';

/**
 * The signed-in person's engagements with every employer, those of the active one first. The employers are read
 * in the person's own locators, then each answers in its own transaction: no policy widens.
 */
export async function myEngagements(ctx: RequestContext): Promise<EngagementSummary[]> {
  const { personId, employerId } = ctx.signedIn;
  const locators = await ctx.db.find(EngagementLocator, { where: { personId } });
  const elsewhere = locators.filter((locator) => locator.employerId !== employerId);
  const here = locators.length > elsewhere.length ? await engagementsHere(ctx) : [];
  const others: EngagementSummary[][] = [];
  // One after the other: a person of many employers takes one more connection at a time, not many.
  for (const locator of elsewhere) others.push(await ctx.inEngagement(locator, engagementsHere));
  return [...here, ...others.flat().toSorted(byEmployer)];
}

const byEmployer = (a: EngagementSummary, b: EngagementSummary) =>
  a.employer.shortName.localeCompare(b.employer.shortName, 'fr');

type Row = EngagementFacts & {
  readonly id: string;
  readonly employer: Employer;
  readonly jobTitle: string | null;
  readonly orgUnitName: string | null;
};

async function engagementsHere(ctx: RequestContext): Promise<EngagementSummary[]> {
  const today = ctx.today();
  const rows = await ctx.db.query<Row[]>(ENGAGEMENTS_OF_AGENT, [ctx.employerId, ctx.signedIn.agentId, today]);
  return rows.map(({ facts, ...row }) => ({ ...row, ...currentSituation({ ...row, facts }, today) }));
}

const ENGAGEMENTS_OF_AGENT = `
  select engagement.id, engagement.status, engagement.starts_on as "startsOn", engagement.ends_on as "endsOn",
         json_build_object('id', employer.id, 'siret', siret, 'name', name, 'shortName', short_name,
                           'branch', branch) as employer,
         place.job_title as "jobTitle", place.org_unit_name as "orgUnitName",
         ${factsOfEngagement('engagement.id')} as facts
    from engagement
    join employer on employer.id = engagement.employer_id
    left join lateral (${placeOfEngagement('engagement.id')}) as place on true
   where engagement.employer_id = $1::uuid and engagement.agent_id = $2::uuid
   order by (engagement.ends_on is null or engagement.ends_on >= $3::date) desc, engagement.starts_on desc,
            engagement.id`;
