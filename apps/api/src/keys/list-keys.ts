import { type KeyReport, reportKeys } from '@jalon/documents/api';
import { employersOf, inEmployer, type KeyOperation } from './key-operation';
import { keyHolders } from './rotate-employer';

/** Says every employer's keys: by which master key, since when, and what each opens. */
export async function listKeys(operation: KeyOperation): Promise<void> {
  const { masterKey } = operation.services;
  operation.say(
    `Clé maîtresse « ${masterKey.id} »${masterKey.previous ? `, la précédente « ${masterKey.previous.id} »` : ''}.`,
  );
  for (const employer of await employersOf(operation)) {
    const keys = await inEmployer(operation, employer, (ctx) => reportKeys(ctx, keyHolders));
    operation.say(
      `${employer.siret} : ${keys.length === 0 ? 'aucune clé, rien n’a été déposé.' : ''}`.trim(),
    );
    for (const key of keys) operation.say(`  ${describe(key, operation)}`);
  }
}

function describe(key: KeyReport, { services: { masterKey } }: KeyOperation): string {
  const { version, masterKeyId, createdAt, isDestroyed, wraps } = key;
  const since = createdAt.toISOString().slice(0, 10);
  if (isDestroyed) return `version ${version} du ${since} : détruite.`;
  const isKnown = masterKeyId === masterKey.id || masterKeyId === masterKey.previous?.id;
  const by = isKnown ? `« ${masterKeyId} »` : `« ${masterKeyId} », QUI N’EST PAS DONNÉE`;
  const held = Object.entries(wraps)
    .filter(([, count]) => count > 0)
    .map(([table, count]) => `${table} ${count}`);
  return `version ${version} du ${since}, par la clé maîtresse ${by} : ${held.length > 0 ? held.join(', ') : 'n’enveloppe rien'}.`;
}
