import type { RequestContext } from '@jalon/shared/api';
import { type ApplicationRow, toApplication } from './application.rows';
import type { MyCertification } from './application.types';
import { type CertificateJson, toCertificate } from './certificate.rows';
import { APPLICATION_COLUMNS, applicationSources, certificateJson } from './certification.sql';
import { applicationObstacles } from './obstacles.rules';
import { authorize } from './policy';

type Row = {
  readonly application: Omit<ApplicationRow, 'habilitations'> | null;
  readonly certificates: readonly CertificateJson[];
};

/** The signed-in agent's latest application and every certificate of theirs, in one statement. */
export async function myCertification(ctx: RequestContext): Promise<MyCertification> {
  const { employerId, agentId } = ctx.signedIn;
  authorize(ctx, 'apply', { agentId });
  const [row] = await ctx.db.query<[Row]>(MINE, [employerId, agentId]);
  const { application, certificates } = row;
  return {
    // Nobody decides on their own application: their habilitations change nothing here.
    application: application && toApplication(ctx, { ...application, habilitations: [] }),
    obstacles: applicationObstacles(application),
    certificates: certificates.map((one) => toCertificate(ctx, one)),
  };
}

const MINE = `
  select (
    select row_to_json(latest) from (
      select ${APPLICATION_COLUMNS}
      ${applicationSources()}
       where application.employer_id = $1::uuid and application.agent_id = $2::uuid
       order by application.applied_at desc, application.id desc
       limit 1) as latest) as application,
    coalesce((
      select json_agg(${certificateJson('mine')} order by mine.issued_at desc, mine.id desc)
        from certificate as mine
       where mine.employer_id = $1::uuid and mine.agent_id = $2::uuid), '[]'::json) as certificates`;
