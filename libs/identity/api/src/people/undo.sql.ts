/**
 * The versions that acts undone since had given a row they amended. $1 employer, $2 the row, $3 the agent it is of.
 *
 * @param isAgents whether the row is an agent's, or the organisation's
 */
export const undoneVersionsSql = (isAgents: boolean): string => `
  select (change ->> 'version')::int as version
    from people_act, jsonb_array_elements(changes) as change
   where employer_id = $1 and agent_id ${isAgents ? '= $3' : 'is null'} and undone_at is not null
     and change ->> 'id' = $2 and jsonb_typeof(change -> 'before') = 'object'`;
