import { DelegationKind, giveDelegation, HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** What the matrix knocks for among delegations. */
export interface DelegationsWorld {
  /** What `hr` gave to `delegated`, new each time: either of the two ends it. */
  officersDelegation(): Promise<string>;
  /** What the officer gives a part of. */
  readonly officersRightId: string;
  readonly colleagueId: string;
  readonly certifierId: string;
}

interface Parties {
  readonly administrator: Actor;
  readonly hr: Actor;
  readonly delegated: Actor;
  readonly certifier: Actor;
  readonly interim: Actor;
  readonly colleague: Actor;
}

const { CONSULTATION, MANAGE_PEOPLE } = HabilitationOperation;

/**
 * `hr` lets `delegated` read and manage, no more; `interim` stands in for `certifier`.
 * @param rights of `hr`: those on files, then those of administration
 */
export async function delegationsWorld(
  database: TestDatabase,
  { administrator, hr, delegated, certifier, interim, colleague }: Parties,
  [reading, administering]: readonly [string, string],
  documentTypes: { readonly read: readonly string[]; readonly certified: readonly string[] },
): Promise<DelegationsWorld> {
  const time = { validFrom: '2026-06-01', validUntil: '2026-12-31', populationOrgUnitId: null };
  const why = { legalBasis: 'Arrêté 2026-12', reason: 'Congés' };
  const delegate = async () => {
    const { id } = await database.inContext(hr, (ctx) =>
      giveDelegation(ctx, {
        ...time,
        ...why,
        kind: DelegationKind.DELEGATION,
        principalPersonId: hr.personId,
        delegatePersonId: delegated.personId,
        habilitationIds: [reading, administering],
        operations: [CONSULTATION, MANAGE_PEOPLE],
        documentTypes: documentTypes.read,
      }),
    );
    if (!id) throw new Error('The delegation was refused.');
    return id;
  };
  await delegate();
  await database.inContext(administrator, (ctx) =>
    giveDelegation(ctx, {
      ...time,
      ...why,
      kind: DelegationKind.INTERIM,
      principalPersonId: certifier.personId,
      delegatePersonId: interim.personId,
      habilitationIds: null,
      operations: null,
      documentTypes: documentTypes.certified,
    }),
  );
  return {
    officersDelegation: delegate,
    officersRightId: reading,
    colleagueId: colleague.agentId,
    certifierId: certifier.agentId,
  };
}
