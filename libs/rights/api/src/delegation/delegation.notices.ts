import { agentNamesByPersonId, type Delegation } from '@jalon/identity/api';
import { notify } from '@jalon/notifications/api';
import { Language, type NoticeKind, type RequestContext } from '@jalon/shared/api';
import en from '../texts/delegations.en.json';
import fr from '../texts/delegations.fr.json';

type Name = keyof typeof fr;

/** What the two people of a delegation are told. */
export const delegationNotices: readonly NoticeKind[] = (Object.keys(fr) as Name[]).map((name) => ({
  code: `rights.${name}`,
  topic: 'RIGHTS',
  isLegal: false,
  texts: { [Language.FR]: fr[name], [Language.EN]: en[name] },
}));

type Told = Pick<Delegation, 'id' | 'principalPersonId' | 'delegatePersonId' | 'validFrom' | 'validUntil'>;

/** Both are told, but who did it; by nobody's act, both. */
export async function tellParties(ctx: RequestContext, what: 'given' | 'ended', told: Told): Promise<void> {
  const names = {
    given: ['delegationOfMine', 'delegationReceived'],
    ended: ['delegationOfMineEnded', 'delegationReceivedEnded'],
  } as const;
  const [ofMine, received] = names[what];
  await tell(ctx, ofMine, told.principalPersonId, told);
  await tell(ctx, received, told.delegatePersonId, told);
}

async function tell(ctx: RequestContext, name: Name, to: string, told: Told): Promise<void> {
  if (to === ctx.actor?.personId || (await ctx.load(agentNamesByPersonId, to)) === null) return;
  const { id, validFrom, validUntil } = told;
  await notify(ctx, {
    kind: `rights.${name}`,
    to,
    parameters: name.endsWith('Ended') ? {} : { from: validFrom, until: validUntil },
    path: '/mes-delegations',
    objectId: id,
  });
}
