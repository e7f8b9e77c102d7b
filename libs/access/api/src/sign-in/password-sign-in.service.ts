import { notify } from '@jalon/notifications/api';
import { readSignInName } from '../codes/sign-in-name.rules';
import { hashPassword, isOutdated, verifyPassword } from '../password/password-hash';
import { LONGEST } from '../password/password.rules';
import { requireLocalSignIn } from '../local-sign-in';
import { LocalRefusal } from './local-refusal';
import { asPerson, countTry, type LocalServices } from './local-services';
import { admit, engagementOf, type KnownHolder, type Wish } from './open-session.service';

/** What somebody typed, and where from. */
export interface PasswordTry extends Wish {
  readonly name: string;
  readonly password: string;
  readonly address: string;
  readonly device: string;
}

interface FoundPassword extends KnownHolder {
  readonly password: string | null;
}

/** From how many tries that failed since the last sign-in its person is told of them: one is a slip of the finger. */
const TELLING = 3;

/**
 * Signs in by name and password. A name that nobody has, or that has no password, is answered like a wrong password, after
 * the same statements and the same hash.
 */
export async function signInWithPassword(local: LocalServices, typed: PasswordTry): Promise<string> {
  const name = readSignInName(typed.name);
  await countTry(local, 'passwordsOfAddress', typed.address);
  await countTry(local, 'passwordsOfName', name);
  const holder = await findPassword(local, name);
  const password = typed.password.slice(0, LONGEST + 1);
  const kept = holder?.password ?? null;
  const isRight = await verifyPassword(password, kept);
  const rehashed = isRight && kept && isOutdated(kept) ? await hashPassword(password) : null;
  const failures = await noteTry(local, { name, isRight, rehashed });
  if (!isRight || !holder) throw new LocalRefusal('PASSWORD_REFUSED');
  await forgetTries(local, name);
  const token = await admit(local, holder, { ...typed, assurance: 'password' });
  if (failures >= TELLING) await tell(local, holder, failures);
  return token;
}

async function findPassword({ services }: LocalServices, name: string): Promise<FoundPassword | undefined> {
  const [found]: FoundPassword[] = await services.dataSource.query(
    `select person_id as "personId", password, last_employer_id as "lastEmployerId", disabled
       from access_find_password($1)`,
    [name],
  );
  return found;
}

async function noteTry(
  { services }: LocalServices,
  {
    name,
    isRight,
    rehashed,
  }: { readonly name: string; readonly isRight: boolean; readonly rehashed: string | null },
): Promise<number> {
  const [row]: [{ failures: number | null }] = await services.dataSource.query(
    'select access_note_password_try($1, $2, $3, $4) as failures',
    [name, isRight, rehashed, services.now()],
  );
  return row.failures ?? 0;
}

/** Whoever knows the password is not kept out by those who do not. */
async function forgetTries(local: LocalServices, name: string): Promise<void> {
  const { digest } = requireLocalSignIn(local);
  await local.services.dataSource.query('select access_forget_attempts($1)', [
    digest(`passwordsOfName ${name}`),
  ]);
}

async function tell(local: LocalServices, holder: KnownHolder, count: number): Promise<void> {
  const who = await engagementOf(local, holder.personId, holder.lastEmployerId);
  await asPerson(local, who, (ctx) =>
    notify(ctx, {
      kind: 'access.failedTries',
      to: holder.personId,
      parameters: { count },
      path: '/mon-acces',
    }),
  );
}
