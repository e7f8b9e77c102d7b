import type { DataSource } from 'typeorm';
import { Refusal } from './server';

/** What the databases made for demonstrations, and they alone, bear as their comment. */
const MARK = 'jalon:demo';

const DATABASE = `
  select current_database() as name, shobj_description(oid, 'pg_database') as mark,
         coalesce(inet_server_addr() << '127.0.0.0/8' or inet_server_addr() = '::1', true) as is_here
    from pg_database where datname = current_database()`;

/** Made-up people belong in a database made for them, on this very machine. @throws {Refusal} */
export async function requireDemoDatabase(dataSource: DataSource): Promise<void> {
  const [database]: { name: string; mark: string | null; is_here: boolean }[] =
    await dataSource.query(DATABASE);
  if (database?.mark !== MARK || !database.is_here) {
    throw new Refusal([
      `La base « ${database?.name} » n’est pas une base de démonstration de cette machine : les données fictives n’y seront pas écrites.`,
    ]);
  }
}

/** The demo is made once, in a database that has nobody yet. @throws {Refusal} */
export async function requireEmptyDatabase(dataSource: DataSource): Promise<void> {
  const [row]: { taken: boolean }[] = await dataSource.query('select exists (select from employer) as taken');
  if (row?.taken) {
    throw new Refusal([
      'La base a déjà des employeurs : lancez « npm start -- --reset » pour refaire la démonstration.',
    ]);
  }
}
