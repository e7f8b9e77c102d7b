import { randomUUID } from 'node:crypto';
import { handOverCodes, IdentityCheck, proposeIdentity } from '@jalon/access/api';
import { givePasskey } from '@jalon/access/api/testing';
import { HabilitationOperation } from '@jalon/identity/api';
import type { Staff } from '@jalon/identity/api/testing';
import { type Actor, Language } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** An agent who cannot sign in yet, and what opens accesses. */
export interface AccessWorld {
  readonly newcomerId: string;
  /** The newcomer, to whom a code has been handed over. */
  newcomerWithCode(): Promise<string>;
  holdersPasskey(): Promise<string>;
  /** One that waits, made again when the former one was decided. */
  holdersProposal(): Promise<string>;
}

/** `hr` is the referent of the region's accesses. */
export async function accessWorld(
  database: TestDatabase,
  region: Staff,
  { hr, holder }: { readonly hr: Actor; readonly holder: Actor },
): Promise<AccessWorld> {
  const operations = [HabilitationOperation.CONFIRM_IDENTITY];
  await region.habilitate(hr, { operations, documentTypes: [] });
  const { agentId } = await region.hire({ usualName: 'Nouvelle', givenNames: 'Enora' });
  const order = {
    agentIds: [agentId],
    check: IdentityCheck.KNOWN_PERSONALLY,
    endsFormerWays: true,
    language: Language.FR,
  };
  return {
    newcomerId: agentId,
    newcomerWithCode: async () => {
      await database.inContext(hr, (ctx) => handOverCodes(ctx, order));
      return agentId;
    },
    holdersPasskey: () => database.inContext(holder, givePasskey),
    holdersProposal: () => proposalOf(database, holder),
  };
}

async function proposalOf(database: TestDatabase, holder: Actor): Promise<string> {
  const waiting = () =>
    database.inContext(holder, (ctx) =>
      ctx.db.query<{ id: string }[]>(
        `select id from identity_proposal where person_id = $1 and state = 'PENDING'`,
        [holder.personId],
      ),
    );
  const [known] = await waiting();
  if (known) return known.id;
  const identity = { issuer: 'https://personnel.example', provider: '', subject: randomUUID() };
  const proven = { ...identity, assurance: null, isStrong: false, idToken: '' };
  await proposeIdentity(database.services(), holder, { provider: 'personal', identity: proven });
  return (await waiting())[0]?.id ?? '';
}
