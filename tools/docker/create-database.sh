#!/bin/bash
# First start of the PostgreSQL container: the roles, their passwords from mounted secrets, and the database.
set -euo pipefail

psql=(psql --username postgres --dbname postgres --no-psqlrc --set ON_ERROR_STOP=1)

"${psql[@]}" --file /jalon/roles.sql

for role in jalon_owner jalon_app jalon_worker jalon_readonly jalon_backup; do
  # Read by psql itself, so that no password appears among the processes.
  "${psql[@]}" --quiet <<SQL
\\set password \`cat /run/secrets/${role}_password\`
alter role ${role} password :'password';
SQL
done

"${psql[@]}" <<'SQL'
create database jalon owner jalon_owner template template0;
revoke all on database jalon from public;
grant connect on database jalon to jalon_owner, jalon_app, jalon_worker, jalon_readonly, jalon_backup;
SQL
