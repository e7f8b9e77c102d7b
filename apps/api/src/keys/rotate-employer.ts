import { EmployerErased, rewrapBatch, startRotation } from '@jalon/documents/api';
import type { WrappedKeys } from '@jalon/shared/api';
import { modules } from '../modules';
import { Refusal } from '../refusal';
import { employerBySiret, inEmployer, type KeyOperation } from './key-operation';

/** Keys wrapped again in one transaction. */
const BATCH = 500;

/** Every table of keys that an employer's key wraps. */
export const keyHolders: readonly WrappedKeys[] = modules.flatMap(({ wrappedKeys }) => wrappedKeys ?? []);

/** Gives an employer a new key, and wraps by it all that the former one wrapped. Interrupted, it is run again. */
export async function rotateEmployer(operation: KeyOperation, siret: string): Promise<void> {
  const employer = await employerBySiret(operation, siret);
  const rotation = await inEmployer(operation, employer, (ctx) => startRotation(ctx, keyHolders)).catch(
    inWords,
  );
  if (!rotation) {
    throw new Refusal([
      `${siret} : cet employeur n’a pas encore de clé, car il n’a rien déposé. Rien à faire.`,
    ]);
  }
  const { version, isResumed } = rotation;
  operation.say(
    isResumed
      ? `${siret} : une rotation avait été interrompue ; reprise vers la version ${version}.`
      : `${siret} : la version ${version} de la clé enveloppe désormais ce qui est déposé.`,
  );
  for (const holder of keyHolders) {
    const rewrapped = await rewrapTable(operation, employer.id, { holder, version });
    if (rewrapped > 0) operation.say(`${siret} : ${holder.table}, ${rewrapped} clés enveloppées à nouveau.`);
  }
  operation.say(
    `${siret} : rotation terminée. Les versions précédentes restent, et n’enveloppent plus rien.`,
  );
}

async function rewrapTable(
  operation: KeyOperation,
  id: string,
  { holder, version }: { readonly holder: WrappedKeys; readonly version: number },
): Promise<number> {
  let rewrapped = 0;
  for (;;) {
    const order = { version, limit: BATCH };
    const count = await inEmployer(operation, { id }, (ctx) => rewrapBatch(ctx, holder, order));
    rewrapped += count;
    if (count < BATCH) return rewrapped;
  }
}

/** What stops a rotation before it changed anything. */
function inWords(error: Error): never {
  if (error instanceof EmployerErased) {
    throw new Refusal(['Les clés de cet employeur ont été détruites : il n’y a plus rien à faire tourner.']);
  }
  throw new Refusal([`Rien n’a été changé. ${error.message}`]);
}
