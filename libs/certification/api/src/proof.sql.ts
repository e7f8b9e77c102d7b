/**
 * What proves a level somebody communicates, as a text: `CERTIFIED` when a certificate still worth something attests
 * at least that level, `EXPIRED` when only certificates past their date do, `ASSESSED` otherwise. $1 is the employer.
 *
 * @param cell SQL of the agent's id, of the competence's id and of the level
 * @param today SQL of today's date, for instance `$3::date`
 */
export const proofOfLevel = (
  { agentId, competenceId, level }: Readonly<Record<'agentId' | 'competenceId' | 'level', string>>,
  today: string,
): string => `
  coalesce((
    select case when max(certificate.valid_until) >= ${today} then 'CERTIFIED' else 'EXPIRED' end
      from certified_level as certified
      join certificate on certificate.employer_id = $1::uuid and certificate.id = certified.certificate_id
     where certified.employer_id = $1::uuid and certified.agent_id = ${agentId}
       and certified.competence_id = ${competenceId} and certified.level >= ${level}
       and certificate.revoked_at is null
       and not exists (select from certificate as replacing
                        where replacing.employer_id = $1::uuid and replacing.replaces_id = certificate.id)
    having count(*) > 0), 'ASSESSED')`;
