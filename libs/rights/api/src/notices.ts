import { agentNamesByPersonId, HabilitationOperation, personsHabilitatedTo } from '@jalon/identity/api';
import { type NoticeParameters, notify } from '@jalon/notifications/api';
import { Language, type NoticeKind, type NoticeTopic, type RequestContext } from '@jalon/shared/api';
import en from './texts/notices.en.json';
import fr from './texts/notices.fr.json';

type Name = keyof typeof fr;

const notice = (name: Name, topic: NoticeTopic): NoticeKind => ({
  code: `rights.${name}`,
  topic,
  isLegal: false,
  texts: { [Language.FR]: fr[name], [Language.EN]: en[name] },
});

const kinds: Readonly<Record<Name, NoticeKind>> = {
  granted: notice('granted', 'RIGHTS'),
  renewed: notice('renewed', 'RIGHTS'),
  amended: notice('amended', 'RIGHTS'),
  ended: notice('ended', 'RIGHTS'),
  endingSoon: notice('endingSoon', 'RIGHTS'),
  manyEndingSoon: notice('manyEndingSoon', 'WORK'),
  sensitiveGranted: notice('sensitiveGranted', 'RIGHTS'),
  reviewOpened: notice('reviewOpened', 'WORK'),
  reviewOverdue: notice('reviewOverdue', 'WORK'),
};

export const habilitationNotices: readonly NoticeKind[] = Object.values(kinds);

/** What holders are told leads to what they hold, which stays readable once their last right is over. */
export const HOLDERS_PAGE = '/mes-habilitations';

export interface ToldHabilitation {
  readonly id: string;
  readonly holderPersonId: string;
  readonly validUntil: string;
}

/** Tells a holder something of their right. Somebody unknown here, whose second role is forgotten, is told nothing. */
export async function tellHolder(
  ctx: RequestContext,
  name: 'granted' | 'renewed' | 'amended' | 'ended' | 'endingSoon',
  { id, holderPersonId, validUntil }: ToldHabilitation,
): Promise<void> {
  if ((await ctx.load(agentNamesByPersonId, holderPersonId)) === null) return;
  await notify(ctx, {
    kind: kinds[name].code,
    to: holderPersonId,
    parameters: name === 'ended' ? {} : { until: validUntil },
    path: HOLDERS_PAGE,
    objectId: id,
  });
}

/** Tells the data-protection officers that somebody may see sensitive documents. */
export async function tellOfficersOfSensitive(
  ctx: RequestContext,
  { id, validUntil }: ToldHabilitation,
): Promise<void> {
  await tellHabilitated(ctx, 'sensitiveGranted', HabilitationOperation.PROTECT_DATA, {
    parameters: { until: validUntil },
    path: `/rh/habilitations/${id}`,
    objectId: id,
  });
}

/** Tells whoever gives rights something of them. */
export function tellManagers(
  ctx: RequestContext,
  name: 'manyEndingSoon' | 'reviewOpened' | 'reviewOverdue',
  told: { readonly parameters: NoticeParameters; readonly path: string; readonly objectId?: string },
): Promise<void> {
  return tellHabilitated(ctx, name, HabilitationOperation.MANAGE_HABILITATIONS, told);
}

async function tellHabilitated(
  ctx: RequestContext,
  name: Name,
  operation: HabilitationOperation,
  told: { readonly parameters: NoticeParameters; readonly path: string; readonly objectId?: string },
): Promise<void> {
  const persons = await personsHabilitatedTo(ctx, operation);
  // Who does it knows it; nobody does when a task tells it.
  const others = persons.filter((personId) => personId !== ctx.actor?.personId);
  for (const to of others) await notify(ctx, { kind: kinds[name].code, to, ...told });
}
