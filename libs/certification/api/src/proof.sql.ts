/**
 * What certificates attest of people, as rows (agent_id, competence_id, valid_level, expired_level): the highest level of
 * those in force, and of those past their date; null when there is none. What was revoked or replaced attests nothing.
 * $1 is the employer and $3 today.
 *
 * @param people a relation of distinct agent_id
 */
export const certifiedLevelsOf = (people: string): string => `
  select certified.agent_id, certified.competence_id,
         max(certified.level) filter (where certificate.valid_until >= $3::date) as valid_level,
         max(certified.level) filter (where certificate.valid_until < $3::date) as expired_level
    from ${people} as holder
    join certificate on certificate.employer_id = $1::uuid and certificate.agent_id = holder.agent_id
    join certified_level as certified
      on certified.employer_id = $1::uuid and certified.certificate_id = certificate.id
   where certificate.revoked_at is null
     and not exists (select from certificate as replacing
                      where replacing.employer_id = $1::uuid and replacing.replaces_id = certificate.id)
   group by certified.agent_id, certified.competence_id`;
