import { rotateMasterKey } from '@jalon/documents/api';
import { Refusal } from '../refusal';
import { employersOf, inEmployer, type KeyOperation } from './key-operation';

/**
 * Wraps every employer's keys by the master key in service, one employer at a time: interrupted, it is run again.
 * Servers that have both keys read everything all along.
 */
export async function rotateMaster(operation: KeyOperation): Promise<void> {
  const { masterKey } = operation.services;
  if (!masterKey.previous) {
    throw new Refusal([
      'MASTER_KEY_PREVIOUS manque : donnez l’ancienne clé maîtresse, et la nouvelle dans MASTER_KEY.',
    ]);
  }
  if (masterKey.previous.id === masterKey.id) {
    throw new Refusal([
      'MASTER_KEY_PREVIOUS est la même clé que MASTER_KEY : donnez-en une nouvelle dans MASTER_KEY (openssl rand -base64 32).',
    ]);
  }
  const refusals: string[] = [];
  let rewrapped = 0;
  for (const employer of await employersOf(operation)) {
    const done = await inEmployer(operation, employer, rotateMasterKey);
    rewrapped += done.rewrapped;
    operation.say(
      `${employer.siret} : ${done.rewrapped} clés enveloppées à nouveau, ${done.already} l’étaient déjà, ${done.destroyed} détruites.`,
    );
    for (const id of done.refused) {
      refusals.push(
        `${employer.siret} : une clé est enveloppée par la clé maîtresse « ${id} », qui n’est ni MASTER_KEY ni MASTER_KEY_PREVIOUS ; donnez celle-là dans MASTER_KEY_PREVIOUS et relancez.`,
      );
    }
  }
  operation.say(`Clé maîtresse « ${masterKey.id} » : ${rewrapped} clés d’employeur enveloppées à nouveau.`);
  if (refusals.length > 0) throw new Refusal(refusals);
  operation.say(
    'Tout est enveloppé par la nouvelle clé : retirez MASTER_KEY_PREVIOUS et relancez les serveurs. Gardez l’ancienne clé tant que vous gardez des sauvegardes faites avec elle.',
  );
}
