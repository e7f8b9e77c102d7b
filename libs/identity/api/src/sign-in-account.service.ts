import { type ContextServices, OperationTransaction } from '@jalon/shared/api';
import { type IdentityProvider, type ProvenIdentity, SignInFailure } from './sign-in.provider';
import { isOpenSql } from './second-role/open-locator.sql';

interface Engagement {
  readonly employer_id: string;
  readonly agent_id: string;
}

interface Account {
  readonly person_id: string;
  readonly last_employer_id: string | null;
  readonly disabled: boolean;
}

/** The account an identity opens. @throws {SignInFailure} when it opens none. */
export type FindAccount = (identity: ProvenIdentity) => Promise<Account>;

/** Nothing is created for an identity nobody has linked. */
export async function accountOf(
  services: Pick<ContextServices, 'dataSource'>,
  { issuer, provider, subject }: ProvenIdentity,
): Promise<Account> {
  const [account]: Account[] = await services.dataSource.query(
    'select * from identity_find_account($1, $2, $3)',
    [issuer, provider, subject],
  );
  if (!account) throw new SignInFailure('IDENTITE_NON_RATTACHEE');
  if (account.disabled) throw new SignInFailure('COMPTE_DESACTIVE');
  return account;
}

/**
 * identity → account → person → engagements → active employer.
 * @throws {SignInFailure} when it opens nothing, or nothing any more
 */
export async function recognise(
  services: Pick<ContextServices, 'dataSource' | 'now'>,
  { opensAfterDeparture }: Pick<IdentityProvider, 'opensAfterDeparture'>,
  identity: ProvenIdentity,
) {
  const { person_id: personId, last_employer_id: lastEmployerId } = await accountOf(services, identity);
  if (!opensAfterDeparture && (await hasLeft(services, personId))) throw new SignInFailure('DEPART');
  return activeEngagement(services, personId, lastEmployerId);
}

/** When an identity was last used, and whether it is its person's own: what a departure is prepared by. */
export async function noteUse(
  { dataSource, now }: Pick<ContextServices, 'dataSource' | 'now'>,
  { isPersonal }: Pick<IdentityProvider, 'isPersonal'>,
  { issuer, provider, subject }: ProvenIdentity,
): Promise<void> {
  const use = [issuer, provider, subject, isPersonal, now()];
  await dataSource.query('select identity_note_use($1, $2, $3, $4, $5)', use);
}

/** Whether every engagement of the person is over, wherever it was. */
async function hasLeft(
  { dataSource, now }: Pick<ContextServices, 'dataSource' | 'now'>,
  personId: string,
): Promise<boolean> {
  const [row]: { left: boolean }[] = await dataSource.query(
    `select identity_has_left($1, ($2::timestamptz at time zone 'Europe/Paris')::date) as left`,
    [personId, now()],
  );
  return row?.left ?? false;
}

/**
 * With which employer somebody whose identity is proven signs in: the last one used, or else the first by name.
 * @throws {SignInFailure} when they have none
 */
export async function activeEngagement(
  services: Pick<ContextServices, 'dataSource' | 'now'>,
  personId: string,
  lastEmployerId: string | null,
) {
  const engagements = await engagementsOf(services, personId);
  const active = engagements.find((one) => one.employer_id === lastEmployerId) ?? engagements[0];
  if (!active) throw new SignInFailure('AUCUN_EMPLOYEUR');
  return { personId, employerId: active.employer_id, agentId: active.agent_id };
}

/** The employers of a person, by name: read as the person, like everything that is theirs. */
async function engagementsOf(
  { dataSource, now }: Pick<ContextServices, 'dataSource' | 'now'>,
  personId: string,
): Promise<Engagement[]> {
  const transaction = new OperationTransaction(dataSource, { employerId: null, personId });
  try {
    return await transaction.manager.query(
      `select locator.employer_id, locator.agent_id
         from engagement_locator locator join employer on employer.id = locator.employer_id
        where ${isOpenSql('locator', `($1::timestamptz at time zone 'Europe/Paris')`)}
        order by employer.name collate "fr-x-icu", employer.id`,
      [now()],
    );
  } finally {
    await transaction.rollback();
  }
}
