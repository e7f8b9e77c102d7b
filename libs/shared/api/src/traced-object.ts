/** Objects of the trace that an agent has: how whoever reads the trace is told whom an act bears on. */
export interface TracedObject {
  /** As acts and readings name it. */
  readonly objectType: string;
  /**
   * SQL of `id`, `agent_id` and `number` (what the object is called by, if anything), of the employer $1, among the
   * ids $2. Nothing of it comes from outside the code.
   */
  readonly agents: string;
}

/**
 * The rows of an employer's table that has an `agent_id`, called in the trace by its own name.
 *
 * @param number the column of their number
 */
export function tracedTable(table: string, number = 'null::int'): TracedObject {
  return {
    objectType: table,
    agents: `select id, agent_id, ${number} as number from ${table} where employer_id = $1 and id = any($2)`,
  };
}
