import { NO_AGENT, type RequestContext, unauthenticated } from '@jalon/shared/api';
import { displayName, firstGivenName } from './agent.rules';
import type { Employer } from './employer.entity';
import { logoPath } from './employer.rules';
import { HABILITATIONS_IN_FORCE } from './habilitation.sql';
import { Audience, type EmployerAppearance, type Me } from './me.types';
import { isOpenSql } from './second-role/open-locator.sql';
import { EmployerModule, HabilitationOperation } from './vocabulary';

interface MeRow {
  readonly usual_name: string;
  readonly given_names: string;
  readonly employers: Employer[];
  readonly second_role_of: string | null;
  readonly manages: boolean;
  readonly operations: HabilitationOperation[];
  readonly idle_expires_at: Date | null;
  readonly absolute_expires_at: Date;
  readonly shared: boolean;
}

/** One statement for what every page of the portal needs to know of its reader. */
const ME = `
  with recursive ${HABILITATIONS_IN_FORCE},
  known as (
    select usual_name, given_names, null::text as second_role_of from agent where employer_id = $1 and id = $5
    union all
    select usual_name, given_names, partner_name from outside_person
     where employer_id = $1 and person_id = $2 and $5 = '${NO_AGENT}'
  )
  select known.usual_name, known.given_names, known.second_role_of, employers.list as employers,
         session.idle_expires_at, session.absolute_expires_at, session.shared,
         exists (
           select from assignment
            where employer_id = $1 and manager_agent_id = $5
              and starts_on <= $3 and coalesce(ends_on, $3) >= $3
         ) as manages,
         array(select distinct unnest(operations) from in_force order by 1) as operations
    from known
   cross join lateral (
     select json_agg(
              json_build_object('id', id, 'siret', siret, 'name', name, 'shortName', short_name, 'branch', branch,
                'operatesPlatform', operates_platform, 'closedModules', closed_modules, 'logoVersion', logo_version,
                'accentLight', accent_light, 'accentDark', accent_dark)
              order by name collate "fr-x-icu", id
            ) as list
       from engagement_locator locator join employer on employer.id = locator.employer_id
      where locator.person_id = $2 and ${isOpenSql('locator', '$3')}
   ) employers
    left join identity_my_sessions($4) session on session.public_id = $6`;

/** The signed-in person, null when nobody is. */
export async function me(ctx: RequestContext): Promise<Me | null> {
  if (!ctx.actor) return null;
  const { employerId, agentId, personId, sessionId } = ctx.actor;
  const [row]: MeRow[] = await ctx.db.query(ME, [
    employerId,
    personId,
    ctx.today(),
    ctx.now(),
    agentId,
    sessionId,
  ]);
  // Ended between the reading of the session and now.
  if (!row?.idle_expires_at) throw unauthenticated();
  return toMe(ctx, row);
}

function toMe({ signedIn }: RequestContext, row: MeRow): Me {
  const names = { givenNames: row.given_names, usualName: row.usual_name };
  const { employers } = row;
  const employer = employers.find(({ id }) => id === signedIn.employerId) as Employer;
  // Operating the platform is worth something in the employer that does, and nowhere else.
  const operations = row.operations.filter((one) => one !== OPERATE_PLATFORM || employer.operatesPlatform);
  return {
    personId: signedIn.personId,
    agentId: row.second_role_of === null ? signedIn.agentId : null,
    secondRoleOf: row.second_role_of,
    displayName: displayName(names),
    givenName: firstGivenName(names.givenNames),
    initials: initialsOf(names),
    activeEmployer: employer,
    employers,
    audiences: audiencesOf(row.manages, operations),
    operations,
    modules: Object.values(EmployerModule).filter((module) => !employer.closedModules.includes(module)),
    appearance: appearanceOf(employer),
    session: {
      idleExpiresAt: row.idle_expires_at as Date,
      absoluteExpiresAt: row.absolute_expires_at,
      isShared: row.shared,
    },
  };
}

const { OPERATE_PLATFORM, REPRESENT_STAFF } = HabilitationOperation;

/** What makes nobody an officer of human resources: the operator's right, and a staff representative's. */
const notOfHumanResources: readonly HabilitationOperation[] = [OPERATE_PLATFORM, REPRESENT_STAFF];

function audiencesOf(manages: boolean, operations: readonly HabilitationOperation[]): Audience[] {
  return [
    Audience.AGENT,
    ...(manages ? [Audience.MANAGER] : []),
    ...(operations.some((one) => !notOfHumanResources.includes(one)) ? [Audience.HR] : []),
    ...(operations.includes(OPERATE_PLATFORM) ? [Audience.OPERATOR] : []),
  ];
}

function appearanceOf(employer: Employer): EmployerAppearance {
  const { accentLight, accentDark } = employer;
  return { logoPath: logoPath(employer), accentLight, accentDark };
}

/** `Camille Le Goff` → `CL`. */
function initialsOf({ givenNames, usualName }: { givenNames: string; usualName: string }): string {
  return [givenNames, usualName]
    .map((name) => [...name.trim()][0] ?? '')
    .join('')
    .toUpperCase();
}
