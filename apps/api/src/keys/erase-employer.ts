import { destroyEmployerKeys, OBJECT_TABLES, objectNames } from '@jalon/documents/api';
import { noteErasure } from '../backup/erasure-journal';
import { Refusal } from '../refusal';
import { employerBySiret, inEmployer, type KeyOperation, type NamedEmployer } from './key-operation';

/** Objects deleted between two looks at the rows. */
const BATCH = 500;

/**
 * Destroys an employer's keys, then the objects they opened: no copy of the store opens any more. What remains is said.
 * Interrupted, it is run again.
 */
export async function eraseEmployer(
  operation: KeyOperation,
  siret: string,
  confirm: string | undefined,
): Promise<void> {
  const employer = await employerBySiret(operation, siret);
  refuseUnconfirmed(employer, confirm);
  await noteBefore(operation, employer);
  const destroyed = await inEmployer(operation, employer, destroyEmployerKeys);
  operation.say(
    destroyed > 0
      ? `${siret} : ${destroyed} clés détruites. Rien de ce qu’elles ouvraient ne s’ouvrira plus.`
      : `${siret} : ses clés étaient déjà détruites, ou il n’en a jamais eu.`,
  );
  // The former rows too: a deleted version lies in the table's pages until they are written again.
  await operation.services.dataSource.query('vacuum full employer_key');
  operation.say(`${siret} : ${await deleteObjects(operation, employer)} objets supprimés du stockage.`);
  sayWhatRemains(operation);
}

function refuseUnconfirmed({ siret, operatesPlatform }: NamedEmployer, confirm: string | undefined): void {
  if (operatesPlatform) {
    throw new Refusal([
      `${siret} : cet employeur exploite la plateforme ; ses clés ne se détruisent pas ainsi.`,
    ]);
  }
  if (confirm !== siret) {
    throw new Refusal([
      `${siret} : rien n’a été détruit. C’est sans retour : tous les fichiers de cet employeur deviendront illisibles. Pour le faire, ajoutez « --confirm ${siret} ».`,
    ]);
  }
}

/** Noted before it is done, so that no restore brings back what was erased. */
async function noteBefore(
  { erasureJournal, services, say }: KeyOperation,
  { id }: NamedEmployer,
): Promise<void> {
  if (erasureJournal === null) {
    say(
      'ERASURE_JOURNAL n’est pas donné : une sauvegarde antérieure, restaurée, ramènerait ces clés. Notez vous-même cet effacement.',
    );
    return;
  }
  const at = services.now().toISOString();
  await noteErasure(erasureJournal, { at, employerId: id, what: 'EMPLOYER_KEYS' });
  say(`Effacement noté dans ${erasureJournal}.`);
}

async function deleteObjects(operation: KeyOperation, employer: NamedEmployer): Promise<number> {
  const { files } = operation.services;
  let deleted = 0;
  for (const table of OBJECT_TABLES) {
    for (let after = '', count = BATCH; count === BATCH;) {
      const names = await inEmployer(operation, employer, (ctx) =>
        objectNames(ctx, table, { after, limit: BATCH }),
      );
      for (const name of names) await files.delete(name);
      count = names.length;
      after = names.at(-1) ?? after;
      deleted += count;
    }
  }
  return deleted;
}

function sayWhatRemains({ say }: KeyOperation): void {
  for (const line of [
    'Ce qui reste, et ce que vous pouvez en faire :',
    '- les lignes de la base (agents, titres et dates des pièces, décisions, trace) : elles suivent leurs durées de conservation ;',
    '- les certificats déjà remis : ils se vérifient toujours, et cet employeur n’en délivrera plus ;',
    '- les sauvegardes antérieures de la base : elles tiennent encore ces clés, enveloppées par la clé maîtresse. Pour qu’elles ne s’ouvrent plus, changez de clé maîtresse (rotate-master), puis détruisez l’ancienne et ses copies ;',
    '- rien de nouveau ne peut être déposé pour cet employeur.',
  ]) {
    say(line);
  }
}
