import { type ContextServices, type Program, ProgramScope } from '@jalon/shared/api';
import { digestOf, isSecret } from './api-key.rules';

/** A program and the employer it reads. */
export interface OpenedProgram extends Program {
  readonly employerId: string;
}

const dayInParis = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

/**
 * The program whose key this is: null when the key is unknown, expired or revoked, which nobody outside can tell apart.
 * One statement; its day of use is noted at the first call of the day.
 */
export async function openProgram(
  { dataSource, now }: Pick<ContextServices, 'dataSource' | 'now'>,
  secret: string,
): Promise<OpenedProgram | null> {
  if (!isSecret(secret)) return null;
  const [row]: { employer_id: string; key_id: string; scopes: string[] }[] = await dataSource.query(
    'select * from integrations_open_api_key($1, $2)',
    [digestOf(secret), dayInParis.format(now())],
  );
  if (!row) return null;
  // A scope that this version no longer knows gives nothing.
  const scopes = Object.values(ProgramScope).filter((scope) => row.scopes.includes(scope));
  return { employerId: row.employer_id, keyId: row.key_id, scopes };
}
