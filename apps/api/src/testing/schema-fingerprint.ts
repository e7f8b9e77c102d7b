import type { ClientBase } from 'pg';

/** Everything that the migrations make, said so that two ways to the same tables say the same. */
const FINGERPRINT = `
  select 'column ' || relname || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' '
         || attnotnull || ' ' || coalesce(pg_get_expr(adbin, adrelid), '') as fact
    from pg_class join pg_attribute on attrelid = pg_class.oid
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
  union all
  select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
  union all
  select 'index ' || indexdef from pg_indexes
   where schemaname = 'public' and not exists (select from pg_constraint where conname = indexname)
  union all
  select 'policy ' || polrelid::regclass || ' ' || polname || ' ' || polcmd::text || ' ' || polroles::regrole[]::text
         || coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '')
    from pg_policy where (select relnamespace from pg_class where oid = polrelid) = 'public'::regnamespace
  union all
  select 'security ' || relname || ' ' || relrowsecurity || relforcerowsecurity || coalesce(obj_description(oid, 'pg_class'), '')
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  union all
  select 'right ' || relname || ' ' || grantee::regrole || ' ' || privilege_type
    from pg_class, aclexplode(relacl) where relnamespace = 'public'::regnamespace
  union all
  select 'right ' || attrelid::regclass || '.' || attname || ' ' || grantee::regrole || ' ' || privilege_type
    from pg_attribute join pg_class on pg_class.oid = attrelid, aclexplode(attacl)
   where relnamespace = 'public'::regnamespace
  union all
  select 'function ' || pg_get_functiondef(oid) || ' ' || coalesce(proacl::text, '')
    from pg_proc where pronamespace = 'public'::regnamespace
   order by 1`;

/** The facts of a database, sorted. */
export async function schemaFingerprint(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ fact: string }>(FINGERPRINT);
  return rows.map(({ fact }) => fact).filter((fact) => !/\b(migrations|applied_migrations)\b/.test(fact));
}
