import type { DataSource } from 'typeorm';
import type { Configuration } from '../configuration/configuration';
import { isLoopback } from '../configuration/loopback';
import { Refusal } from '../refusal';

const MARK = 'jalon:demo';

const DATABASE = `
  select current_database() as name, shobj_description(oid, 'pg_database') as mark,
         coalesce(inet_server_addr() << '127.0.0.0/8' or inet_server_addr() = '::1', true) as is_here
    from pg_database where datname = current_database()`;

/**
 * A sign-in without password belongs on this very machine, before made-up people: everywhere else the demonstration
 * does not start. @throws {Refusal}
 */
export async function requireDemoGround(
  { host, publicUrl }: Configuration,
  dataSource: DataSource,
): Promise<void> {
  if (!isLoopback(host) || !isLoopback(new URL(publicUrl).hostname)) {
    throw new Refusal([
      `La démonstration ne s’ouvre que sur cette machine : retirez HOST (${host}) et PUBLIC_URL (${publicUrl}), ou lancez le programme de production.`,
    ]);
  }
  const [database]: { name: string; mark: string | null; is_here: boolean }[] =
    await dataSource.query(DATABASE);
  if (database?.mark !== MARK || !database.is_here) {
    throw new Refusal([
      `La base « ${database?.name} » n’est pas une base de démonstration de cette machine : pour servir cette base, lancez le programme de production.`,
    ]);
  }
}
