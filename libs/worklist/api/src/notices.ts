import { professionalAddressesByPersonId } from '@jalon/identity/api';
import { notify } from '@jalon/notifications/api';
import { Language, type NoticeKind, type RequestContext } from '@jalon/shared/api';
import en from './texts/notices.en.json';
import fr from './texts/notices.fr.json';

const notice = (name: keyof typeof fr, topic: NoticeKind['topic']): NoticeKind => ({
  code: `worklist.${name}`,
  topic,
  isLegal: false,
  texts: { [Language.FR]: fr[name], [Language.EN]: en[name] },
});

const handedOver = notice('handedOver', 'WORK');
const answered = notice('answered', 'RIGHTS');
const replied = notice('replied', 'WORK');

export const notices: readonly NoticeKind[] = [handedOver, answered, replied];

/** An item, as a notice needs it. */
interface ToldItem {
  readonly id: string;
}

const pageOf = ({ id }: ToldItem) => `/rh/a-faire/${id}`;

/** Tells a colleague, in one notice, what was handed over to them. */
export async function tellHandedOver(
  ctx: RequestContext,
  personId: string,
  items: readonly ToldItem[],
): Promise<void> {
  const [first] = items;
  if (!first) return;
  const isOne = items.length === 1;
  await tell(ctx, handedOver, personId, {
    path: isOne ? pageOf(first) : '/rh/a-faire',
    parameters: { count: items.length },
    objectId: first.id,
  });
}

/** Tells whoever asked that somebody wrote to them. */
export function tellAnswered(ctx: RequestContext, personId: string, { id }: ToldItem): Promise<void> {
  return tell(ctx, answered, personId, { path: `/mes-demandes/${id}`, objectId: id });
}

/** Tells whoever deals with it that the person who asked wrote back. */
export function tellReplied(ctx: RequestContext, personId: string, item: ToldItem): Promise<void> {
  return tell(ctx, replied, personId, { path: pageOf(item), objectId: item.id });
}

/** Somebody of another employer who holds a right here is told nothing outside it: they read it here. */
async function tell(
  ctx: RequestContext,
  { code }: NoticeKind,
  to: string,
  notice: { path: string; objectId: string; parameters?: Readonly<Record<string, number>> },
): Promise<void> {
  if (await ctx.load(professionalAddressesByPersonId, to)) await notify(ctx, { kind: code, to, ...notice });
}
