import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source';
import { Refusal } from './refusal';

/** What to say of a database that cannot be reached, by the code of the failure. */
const cures: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'rien ne répond à cette adresse ; démarrez PostgreSQL ou corrigez l’adresse',
  ENOTFOUND: 'cette machine est inconnue ; corrigez le nom de la machine',
  EAI_AGAIN: 'cette machine est inconnue ; corrigez le nom de la machine',
  ETIMEDOUT: 'la machine ne répond pas ; corrigez l’adresse ou ouvrez le pare-feu',
  '28P01': 'le mot de passe ou le nom du rôle est refusé ; corrigez-le',
  '28000': 'PostgreSQL refuse ce rôle ; créez-le avec tools/database/roles.sql ou corrigez pg_hba.conf',
  '3D000': 'cette base n’existe pas ; créez-la ou corrigez son nom',
  '42501': 'ce rôle n’a pas le droit de se connecter à cette base ; donnez-le-lui',
};

/** Connects. @throws {Refusal} naming the variable at fault and the cure; never the password. */
export async function connectDatabase(
  variable: string,
  url: string,
  name: string,
  poolSize?: number,
): Promise<DataSource> {
  try {
    return await createDataSource(url, name, poolSize).initialize();
  } catch (error) {
    throw connectionRefusal(variable, url, error);
  }
}

/** What to say when a database cannot be reached: the variable at fault and the cure; never the password. */
export function connectionRefusal(variable: string, url: string, error: unknown): Refusal {
  const { username, hostname, port, pathname } = new URL(url);
  return new Refusal([
    `${variable} (${username}@${hostname}:${port || 5432}${pathname}) : ${cureOf(error)}.`,
  ]);
}

function cureOf(error: unknown): string {
  const first = (error instanceof AggregateError ? error.errors[0] : error) as Error & { code?: string };
  const code = /timeout/i.test(first.message) ? 'ETIMEDOUT' : (first.code ?? '');
  return cures[code] ?? `connexion impossible (${first.message})`;
}

interface Role {
  readonly name: string;
  readonly is_superuser: boolean;
  readonly bypasses: boolean;
  readonly owns: boolean;
}

const ROLE = `
  select rolname as name, rolsuper as is_superuser, rolbypassrls as bypasses,
         exists (
           select from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
              and pg_has_role(current_user, relowner, 'member')
         ) as owns
    from pg_roles where rolname = current_user`;

/** Refuses to go on as a role that row-level security does not bind. @throws {Refusal} */
export async function requireRestrictedRole(variable: string, dataSource: DataSource): Promise<void> {
  const [role]: Role[] = await dataSource.query(ROLE);
  const fault = role && faultOf(role);
  if (fault) {
    throw new Refusal([
      `${variable} : le rôle « ${role.name} » ${fault} ; servez avec le rôle jalon_app (jalon_worker pour les travaux), voyez tools/database/roles.sql.`,
    ]);
  }
}

function faultOf({ is_superuser, bypasses, owns }: Role): string | undefined {
  if (is_superuser) return 'est superutilisateur et échapperait au cloisonnement des employeurs';
  if (bypasses) return 'a BYPASSRLS et échapperait au cloisonnement des employeurs';
  if (owns) return 'est propriétaire des tables et pourrait lever le cloisonnement des employeurs';
  return undefined;
}

/** Refuses a database whose tables are not those this program knows. @throws {Refusal} */
export async function requireCurrentSchema(dataSource: DataSource): Promise<void> {
  if ((await missingMigrations(dataSource)).length > 0) {
    throw new Refusal([
      'La base n’est pas à jour : lancez les migrations (node dist/apps/api/migrate.mjs), puis relancez.',
    ]);
  }
  requireKnownMigrations(await appliedMigrations(dataSource), knownMigrations(dataSource));
}

/** The migrations of this program that the database has not run. */
export async function missingMigrations(dataSource: DataSource): Promise<string[]> {
  const applied = await appliedMigrations(dataSource);
  return knownMigrations(dataSource).filter((name) => !applied.includes(name));
}

/** The migrations of this program, by the names the database knows them by. */
export function knownMigrations({ migrations }: DataSource): string[] {
  return migrations.map(({ name, constructor }) => name ?? constructor.name);
}

/** @throws {Refusal} when the database has migrations that this program does not have. */
export function requireKnownMigrations(applied: readonly string[], known: readonly string[]): void {
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Refusal([
      `La base est en avance sur ce programme (${unknown.join(', ')}) : déployez la version qui l’a migrée.`,
    ]);
  }
}

async function appliedMigrations(dataSource: DataSource): Promise<string[]> {
  const [row]: { exists: boolean }[] = await dataSource.query(
    `select to_regprocedure('applied_migrations()') is not null as exists`,
  );
  if (!row?.exists) return [];
  const rows: { name: string }[] = await dataSource.query('select name from applied_migrations() as name');
  return rows.map(({ name }) => name);
}
