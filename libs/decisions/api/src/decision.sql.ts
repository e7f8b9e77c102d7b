import type { DecisionPurpose } from './vocabulary';

/**
 * Whether a row of `employer_decision` is in force on a day: published, begun, not ended, neither replaced nor withdrawn.
 *
 * @param decision alias of the row
 * @param today SQL of the day
 */
export const isInForceSql = (decision: string, today: string): string => `
  (${decision}.published_on <= ${today} and ${decision}.starts_on <= ${today} and ${decision}.ends_on >= ${today}
   and coalesce(${decision}.replaced_on > ${today}, true) and coalesce(${decision}.withdrawn_on > ${today}, true))`;

/**
 * Whether a purpose is open today, for a statement that must stay one. $1 is the employer.
 *
 * @param today SQL of the day, for instance `$3::date`
 */
export const isDecidedSql = (purpose: DecisionPurpose, today: string): string => `
  exists (
    select from employer_decision as decided
     where decided.employer_id = $1::uuid and '${purpose}' = any (decided.purposes)
       and ${isInForceSql('decided', today)})`;

/** What managers see by the decision in force for a purpose, null when there is none. $1 is the employer. */
export const managersSeeSql = (purpose: DecisionPurpose, today: string): string => `
  (select decided.managers_see
     from employer_decision as decided
    where decided.employer_id = $1::uuid and '${purpose}' = any (decided.purposes)
      and ${isInForceSql('decided', today)}
    limit 1)`;
