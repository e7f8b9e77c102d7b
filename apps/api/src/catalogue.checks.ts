/** A rule of docs/architecture.md on the tables themselves: the statement lists what breaks it. */
export interface CatalogueCheck {
  readonly rule: string;
  /** Rows of one column, `fault`. */
  readonly violations: string;
  /** Breaks the rule, so that the check is seen failing each time it is run. */
  readonly planted: string;
  /** What the fault must name. */
  readonly names: string;
  /** The check itself looking elsewhere, where nothing can be broken without breaking it for other databases. */
  readonly witness?: string;
}

/** Our tables, with the owner each declares in its comment, and the column that says whose a row is. */
export const TABLES = `
  declared as (
    select oid, relname as name, relrowsecurity as enabled, relforcerowsecurity as forced,
           substring(obj_description(oid, 'pg_class') from '^owner=(platform|employer|person|system)$') as owner
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  ),
  owned as (
    select *, owner || '_id' as owner_column from declared where owner in ('employer', 'person')
  )`;

const firstColumn = (table: string, position: string) => `
  (select attname from pg_attribute where attrelid = ${table} and attnum = ${position})`;

/** Exactly what PostgreSQL shows of the agreed comparison. */
const COMPARISON = `
  format('(%s = ( SELECT (NULLIF(current_setting(%L::text, true), ''''::text))::uuid AS "nullif"))',
         owner_column, 'app.' || owner_column)`;

const ownership: readonly CatalogueCheck[] = [
  {
    rule: 'every table declares whose rows it holds',
    violations: `with ${TABLES} select name as fault from declared where owner is null`,
    planted: 'create table forgotten (id uuid primary key)',
    names: 'forgotten',
  },
  {
    rule: 'the owner leads the primary key and every unique key of an owned table',
    violations: `
      with ${TABLES}
      select name || '.' || index.relname as fault
        from owned
        join pg_index on indrelid = owned.oid and indisunique
        join pg_class as index on index.oid = indexrelid
       where ${firstColumn('owned.oid', 'indkey[0]')} is distinct from owner_column
      union
      select name || ' has no primary key' from owned
       where not exists (select from pg_index where indrelid = owned.oid and indisprimary)`,
    planted: 'create unique index leaking on agent (matricule, employer_id)',
    names: 'agent.leaking',
  },
  {
    rule: 'a foreign key stays with its owner, whose column leads it, or goes to a platform table',
    violations: `
      with ${TABLES}
      select source.name || '.' || conname as fault
        from pg_constraint
        join declared as source on source.oid = conrelid
        join declared as target on target.oid = confrelid
       where contype = 'f' and target.owner <> 'platform'
         and (source.owner <> target.owner
              or source.owner <> 'system'
                 and (${firstColumn('conrelid', 'conkey[1]')} <> source.owner || '_id'
                      or ${firstColumn('confrelid', 'confkey[1]')} <> target.owner || '_id'))`,
    planted: `alter table engagement_locator add constraint crossing
                foreign key (employer_id, agent_id) references agent (employer_id, id)`,
    names: 'engagement_locator.crossing',
  },
  {
    rule: 'nothing happens behind a statement: no trigger, no rule, no view over owned rows',
    violations: `
      select tgname::text as fault from pg_trigger join pg_class on pg_class.oid = tgrelid
       where relnamespace = 'public'::regnamespace and not tgisinternal
      union
      select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`,
    planted: 'create view everyone as select * from agent',
    names: 'everyone',
  },
];

const security: readonly CatalogueCheck[] = [
  {
    rule: 'row-level security is enabled and forced on every owned table',
    violations: `with ${TABLES} select name as fault from owned where not (enabled and forced)`,
    planted: 'alter table agent no force row level security',
    names: 'agent',
  },
  {
    rule: 'an owned table has one policy, for every role and every command',
    violations: `
      with ${TABLES}
      select name as fault
        from owned left join pg_policy on polrelid = owned.oid
       group by name
      having count(polname) <> 1 or not bool_and(polpermissive and polcmd = '*' and polroles = '{0}')`,
    planted: 'create policy widening on contact for select using (true)',
    names: 'contact',
  },
  {
    rule: 'a policy is the agreed comparison and nothing else, for reading and for writing',
    violations: `
      with ${TABLES}
      select name as fault
        from owned join pg_policy on polrelid = owned.oid
       where pg_get_expr(polqual, polrelid) is distinct from ${COMPARISON}
          or pg_get_expr(polwithcheck, polrelid) is distinct from ${COMPARISON}`,
    planted: `alter policy contact_of_its_employer on contact
                using (employer_id = current_setting('app.employer_id', true)::uuid)`,
    names: 'contact',
  },
  {
    rule: 'a security definer function has a fixed search path that ends with temporary tables, and public may not call it',
    violations: `
      select proname || ': ' || coalesce(array_to_string(proconfig, ' '), 'any path') as fault
        from pg_proc
       where pronamespace = 'public'::regnamespace and prosecdef
         and (not coalesce(proconfig, '{}') @> array['search_path=pg_catalog, public, pg_temp']
              or proacl is null
              or exists (select from aclexplode(proacl) where grantee = 0))`,
    planted: `create function everyone() returns bigint language sql security definer
                set search_path = pg_catalog, public, pg_temp as 'select count(*) from public.agent'`,
    names: 'everyone: search_path=pg_catalog, public, pg_temp',
  },
  {
    rule: 'a function of ours runs with its owner’s rights by intent only, and belongs to the owner',
    violations: `
      select proname::text as fault from pg_proc
       where pronamespace = 'public'::regnamespace
         and (not prosecdef or proowner <> 'jalon_owner'::regrole)`,
    planted: `create function helper() returns int language sql as 'select 1'`,
    names: 'helper',
  },
];

/** What docs/architecture.md asks of tables, policies and functions. */
export const tableChecks: readonly CatalogueCheck[] = [...ownership, ...security];
