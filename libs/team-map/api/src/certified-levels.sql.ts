/**
 * What certificates attest of people, as rows (agent_id, competence_id, valid_level, expired_level): nothing before the
 * first certificate.
 *
 * @param people a relation with agent_id
 */
export const certifiedLevels = (people: string): string => `
  select agent_id, null::text as competence_id, null::int as valid_level, null::int as expired_level
    from ${people} where false`;
