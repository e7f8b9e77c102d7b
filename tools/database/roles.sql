-- The roles of a Jalon server, once per PostgreSQL server, run as a superuser. It may be run again: it changes nothing
-- that is right already. No password here: give each role its own afterwards (psql: \password jalon_app).
--
--   jalon_owner     owns every table and runs the migrations; nothing serves requests with it
--   jalon_app       serves requests: row-level security applies to it, always
--   jalon_worker    runs the jobs
--   jalon_readonly  reads what row-level security lets it read
--   jalon_backup    the only one that sees every row: it can read and nothing else

do $$
declare
  name text;
begin
  foreach name in array array['jalon_owner', 'jalon_app', 'jalon_worker', 'jalon_readonly', 'jalon_backup'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I', name);
    end if;
    execute format(
      'alter role %I login nosuperuser nocreatedb nocreaterole noreplication %s',
      name,
      case name when 'jalon_backup' then 'bypassrls' else 'nobypassrls' end
    );
  end loop;
end
$$;

-- The service answers or gives up: a lock or a forgotten transaction never piles requests up.
alter role jalon_app set statement_timeout = '15s';
alter role jalon_app set lock_timeout = '5s';
alter role jalon_app set idle_in_transaction_session_timeout = '30s';
alter role jalon_readonly set default_transaction_read_only = on;
alter role jalon_backup set default_transaction_read_only = on;
