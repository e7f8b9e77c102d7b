import { type CatalogueCheck, TABLES } from './catalogue.checks';

const OUR_ROLES = `('jalon_app', 'jalon_worker', 'jalon_readonly', 'jalon_backup')`;

const powersOf = (roles: string) => `
  select rolname::text as fault from pg_roles
   where rolname in ${roles}
     and (rolsuper or rolcreaterole or rolcreatedb or rolreplication
          or rolbypassrls <> (rolname = 'jalon_backup'))
  union
  select member::regrole::text from pg_auth_members where member::regrole::text in ${roles}`;

/** What each role may do, and nothing more. */
export const roleChecks: readonly CatalogueCheck[] = [
  {
    rule: 'no role of the product is a superuser, makes roles or databases, or bypasses policies, the backup’s apart',
    violations: powersOf(OUR_ROLES),
    planted: 'select 1',
    witness: `select 'a superuser' as fault where exists (${powersOf('(select rolname from pg_roles where rolsuper)')})`,
    names: 'a superuser',
  },
  {
    rule: 'no serving role owns anything, nor may create a table or a temporary one',
    violations: `
      select role || ' ' || right_of as fault
        from unnest(array['jalon_app', 'jalon_worker', 'jalon_readonly', 'jalon_backup']) as role
       cross join lateral (
         select 'owns ' || relname as right_of from pg_class where relowner = role::regrole
         union select 'creates in public' where has_schema_privilege(role, 'public', 'create')
         union select 'creates schemas' where has_database_privilege(role, current_database(), 'create')
         union select 'creates temporary tables' where has_database_privilege(role, current_database(), 'temporary')
       ) as rights`,
    planted: 'grant create on schema public to jalon_app',
    names: 'jalon_app creates in public',
  },
  {
    rule: 'nobody but their functions reaches the system tables, the backup apart',
    violations: `
      with ${TABLES}
      select role || ' on ' || name as fault
        from declared cross join unnest(array['jalon_app', 'jalon_worker', 'jalon_readonly']) as role
       where owner = 'system'
         and (has_table_privilege(role, oid, 'select, insert, update, delete, truncate, references, trigger')
              or has_any_column_privilege(role, oid, 'select, insert, update, references'))`,
    planted: 'grant select (person_id) on account to jalon_app',
    names: 'jalon_app on account',
  },
  {
    rule: 'what was traced is never rewritten, and removed by the worker’s purge only',
    violations: `
      select role || ' on ' || name as fault
        from unnest(array['audit_event', 'file_access_log']) as name
       cross join unnest(array['jalon_app', 'jalon_worker', 'jalon_readonly', 'jalon_backup']) as role
       where has_table_privilege(role, name, 'update, truncate')
          or has_any_column_privilege(role, name, 'update')
          or has_table_privilege(role, name, 'delete') and role <> 'jalon_worker'`,
    planted: 'grant update (detail) on audit_event to jalon_app',
    names: 'jalon_app on audit_event',
  },
  {
    rule: 'nothing is granted to everybody, and those who read do nothing else',
    violations: `
      select relname || ': ' || privilege_type as fault
        from pg_class cross join lateral aclexplode(relacl)
       where relnamespace = 'public'::regnamespace
         and (grantee = 0
              or grantee in ('jalon_readonly'::regrole, 'jalon_backup'::regrole) and privilege_type <> 'SELECT')`,
    planted: 'grant select on contact to public',
    names: 'contact: SELECT',
  },
  {
    rule: 'the queue’s tables are the worker’s',
    violations: `
      select role || ' enters graphile_worker' as fault
        from unnest(array['jalon_app', 'jalon_readonly']) as role
       where has_schema_privilege(role, 'graphile_worker', 'usage')`,
    planted: 'grant usage on schema graphile_worker to jalon_app',
    names: 'jalon_app enters graphile_worker',
  },
];
