/**
 * What certificates attest of people, as rows (agent_id, competence_id, level, issued_on, valid_until, in_force): one for
 * each certificate and competence, in force or past its date. What was revoked or replaced attests nothing. $1 is the
 * employer and $3 today.
 *
 * @param people a relation of distinct agent_id
 */
export const certifiedLevelsOf = (people: string): string => `
  select certified.agent_id, certified.competence_id, certified.level, certificate.issued_on,
         certificate.valid_until, certificate.valid_until >= $3::date as in_force
    from ${people} as holder
    join certificate on certificate.employer_id = $1::uuid and certificate.agent_id = holder.agent_id
    join certified_level as certified
      on certified.employer_id = $1::uuid and certified.certificate_id = certificate.id
   where certificate.revoked_at is null
     and not exists (select from certificate as replacing
                      where replacing.employer_id = $1::uuid and replacing.replaces_id = certificate.id)`;
