/** A `security definer` function and the roles that may call it. */
export interface GuardedFunction {
  readonly signature: string;
  readonly roles: readonly string[];
  readonly sql: string;
}

export const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

/** The person of the operation, as row-level security knows them: nobody's credentials are reached by naming another. */
export const actingPerson = `nullif(current_setting('app.person_id', true), '')::uuid`;

/** The employer the operation is inside of. */
export const inside = `nullif(current_setting('app.employer_id', true), '')::uuid`;
