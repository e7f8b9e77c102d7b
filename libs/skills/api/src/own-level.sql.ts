/**
 * A person's current levels, as rows of `own_level`: of each competence, the last assessed.
 *
 * @param person SQL of the person's id
 */
export const currentLevelsOf = (person: string): string => `
  select distinct on (competence_id) *
    from own_level
   where person_id = ${person}
   order by competence_id, assessed_at desc, assessment_id desc`;
