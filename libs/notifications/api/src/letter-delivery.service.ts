import { recordAuditEvent } from '@jalon/audit/api';
import { signatureOf } from '@jalon/identity/api';
import { lastGround, type RequestContext, type UserError } from '@jalon/shared/api';
import { In } from 'typeorm';
import { Letter, LetterActRow } from './letter.entity';
import { tellLettersWait } from './letter-waiting';
import { type ReachedLetter, reachLetters } from './letter-list.service';
import type { DeliverLettersInput, LettersInput, LettersPayload } from './letter.types';
import { LetterAct, LetterState } from './vocabulary';

/** Notes that letters were handed over or sent by post, on a day. */
export async function deliverLetters(
  ctx: RequestContext,
  { letterIds, way, on }: DeliverLettersInput,
): Promise<LettersPayload> {
  const reached = await takeTurn(ctx, letterIds);
  const userErrors = deliveryErrors(ctx, reached, on);
  if (userErrors.length > 0) return { letters: [], userErrors };
  await change(ctx, letterIds, { state: LetterState[way], deliveredOn: on, act: LetterAct[way] });
  return { letters: await reachLetters(ctx, letterIds), userErrors };
}

/** Puts letters back among those to hand over; both acts stay in their history. */
export async function undoLetterDelivery(
  ctx: RequestContext,
  { letterIds }: LettersInput,
): Promise<LettersPayload> {
  const reached = await takeTurn(ctx, letterIds);
  const delivered: readonly LetterState[] = [LetterState.HANDED_OVER, LetterState.POSTED];
  if (!reached.every(({ state }) => delivered.includes(state))) {
    return {
      letters: [],
      userErrors: [fault('NOT_DELIVERED', 'letterIds', 'One of them was not delivered.')],
    };
  }
  const back = { state: LetterState.TO_HAND_OVER, deliveredOn: null, act: LetterAct.UNDONE };
  await change(ctx, letterIds, back);
  return { letters: await reachLetters(ctx, letterIds), userErrors: [] };
}

/** Two people at once follow one another: what they decide on is read after the lock. */
async function takeTurn(ctx: RequestContext, letterIds: readonly string[]): Promise<ReachedLetter[]> {
  await reachLetters(ctx, letterIds);
  await ctx.db.query(
    'select id from letter where employer_id = $1 and id = any ($2::uuid[]) order by id for update',
    [ctx.employerId, letterIds],
  );
  return reachLetters(ctx, letterIds);
}

function deliveryErrors(ctx: RequestContext, reached: readonly ReachedLetter[], on: string): UserError[] {
  if (on > ctx.today()) return [fault('DAY_TO_COME', 'on', 'Give a day that has come.')];
  if (reached.some(({ createdAt }) => on < dayOf(createdAt))) {
    return [fault('BEFORE_THE_LETTER', 'on', 'Give a day from that of the letter on.')];
  }
  return reached.every(({ state }) => state === LetterState.TO_HAND_OVER)
    ? []
    : [fault('NOT_TO_HAND_OVER', 'letterIds', 'Somebody has delivered one of them, or it is not made yet.')];
}

const inParis = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });
const dayOf = (instant: Date) => inParis.format(instant);

const fault = (code: string, field: string, message: string): UserError => ({
  code,
  message,
  path: ['input', field],
});

interface Change {
  readonly state: LetterState;
  readonly deliveredOn: string | null;
  readonly act: LetterAct;
}

async function change(
  ctx: RequestContext,
  letterIds: readonly string[],
  { state, deliveredOn, act }: Change,
): Promise<void> {
  const { employerId } = ctx;
  await ctx.db.update(Letter, { employerId, id: In([...letterIds]) }, { state, deliveredOn });
  for (const letterId of new Set(letterIds)) await noteLetterAct(ctx, letterId, act, deliveredOn);
  await tellLettersWait(ctx, letterIds, state === LetterState.TO_HAND_OVER);
}

const audited: Partial<Record<LetterAct, string>> = {
  [LetterAct.OPENED]: 'notifications.openLetter',
  [LetterAct.HANDED_OVER]: 'notifications.deliverLetter',
  [LetterAct.POSTED]: 'notifications.deliverLetter',
  [LetterAct.UNDONE]: 'notifications.undoLetterDelivery',
};

/** In the letter's history, for whoever handles it, and in the trace. */
export async function noteLetterAct(
  ctx: RequestContext,
  letterId: string,
  act: LetterAct,
  deliveredOn: string | null = null,
): Promise<void> {
  const { employerId, personId } = ctx.signedIn;
  const row = { employerId, id: ctx.newId(), letterId, act, at: ctx.now() };
  const signedBy = lastGround(ctx)?.delegationId ? await signatureOf(ctx) : null;
  await ctx.db.insert(LetterActRow, { ...row, actorPersonId: personId, signedBy, deliveredOn });
  const object = { objectType: 'letter', objectId: letterId };
  await recordAuditEvent(ctx, audited[act] ?? 'notifications.makeLetter', object, { act });
}
