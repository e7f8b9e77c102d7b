import { Refusal } from '../refusal.mjs';

/** What the databases we create for demonstrations, and they alone, bear as their comment. */
export const DEMO_MARK = 'jalon:demo';

const QUESTION = `
  select current_database() as name,
         shobj_description(oid, 'pg_database') as mark,
         coalesce(inet_server_addr() << '127.0.0.0/8' or inet_server_addr() = '::1', true) as on_loopback
    from pg_database
   where datname = current_database()`;

/**
 * Refuses any database but one made for demonstrations, on this very machine: made-up people, a sign-in without
 * password and a reset have no place near a real one.
 *
 * @param {import('pg').Client} client
 */
export async function requireDemoDatabase(client) {
  const { rows } = await client.query(QUESTION);
  const { name, mark, on_loopback: onLoopback } = rows[0];
  if (mark !== DEMO_MARK || !onLoopback) {
    throw new Refusal(
      `La base « ${name} » n’est pas une base de démonstration de cette machine : pour servir cette base, lancez « npm run production » ; pour la démonstration, retirez DATABASE_URL et DATABASE_OWNER_URL.`,
    );
  }
}
