import { Readable } from 'node:stream';
import { recordAuditEvent } from '@jalon/audit/api';
import { storeFile } from '@jalon/documents/api';
import { Agent, displayName, Employer } from '@jalon/identity/api';
import { Language, type RequestContext, type Task } from '@jalon/shared/api';
import { Letter, LetterActRow } from './letter.entity';
import { typesetLetter } from './letter-paper';
import { tellLetterWaits } from './letter-waiting';
import { letterContact, referenceOf } from './letter-words.service';
import { Notification } from './notification.entity';
import { sayNotice } from './speak';
import { LetterAct, LetterState } from './vocabulary';

export const MAKE_LETTERS = 'notifications.makeLetters';

/** Makes the paper of every letter that has none: each in a transaction of its own, so that a crash loses none. */
export const makeLetters: Task = {
  name: MAKE_LETTERS,
  run: async (job) => {
    const ids = await job.inContext(lettersToMake);
    const failures: unknown[] = [];
    for (const [index, id] of ids.entries()) {
      job.signal.throwIfAborted();
      // One that cannot be made does not keep the others from their readers.
      await job.inContext((ctx) => makeLetter(ctx, id)).catch((failure: unknown) => failures.push(failure));
      await job.progress(index + 1, ids.length);
    }
    if (failures.length > 0) throw failures[0];
  },
};

async function lettersToMake(ctx: RequestContext): Promise<string[]> {
  const letters = await ctx.db.find(Letter, {
    select: { id: true },
    where: { employerId: ctx.employerId, state: LetterState.TO_MAKE },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  return letters.map(({ id }) => id);
}

/** Locks the letter, so that two runs do not make two papers of it. */
async function makeLetter(ctx: RequestContext, id: string): Promise<void> {
  const { employerId } = ctx;
  const letter = await ctx.db.findOne(Letter, {
    where: { employerId, id, state: LetterState.TO_MAKE },
    lock: { mode: 'pessimistic_write' },
  });
  if (!letter) return;
  const bytes = await paperOf(ctx, letter);
  const { id: fileId } = await storeFile(ctx, {
    mediaType: 'application/pdf',
    bytes: Readable.from([bytes]),
  });
  await ctx.db.update(Letter, { employerId, id }, { fileId, state: LetterState.TO_HAND_OVER });
  const made = { employerId, id: ctx.newId(), letterId: id, act: LetterAct.MADE, at: ctx.now() };
  await ctx.db.insert(LetterActRow, { ...made, actorPersonId: null, signedBy: null, deliveredOn: null });
  await tellLetterWaits(ctx, { id, agentId: letter.agentId, isWaiting: true });
  await recordAuditEvent(ctx, 'notifications.makeLetter', { objectType: 'letter', objectId: id });
}

async function paperOf(ctx: RequestContext, letter: Letter): Promise<Buffer> {
  const { employerId } = ctx;
  const notification = await ctx.db.findOneByOrFail(Notification, { employerId, id: letter.notificationId });
  const agent = await ctx.db.findOneByOrFail(Agent, { employerId, id: letter.agentId });
  const employer = await ctx.db.findOneByOrFail(Employer, { id: employerId });
  // An administrative letter is in French, the language of the law.
  const language = Language.FR;
  return typesetLetter({
    language,
    employerName: employer.name,
    holderName: displayName(agent),
    date: ctx.today(),
    toldOn: dayOf(notification.createdAt),
    cause: letter.cause,
    notice: sayNotice(language, notification.kind, notification.parameters),
    url: ctx.services.publicUrl + notification.path,
    contact: await letterContact(ctx, notification.topic),
    reference: referenceOf(letter.id),
  });
}

const inParis = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });
const dayOf = (instant: Date) => inParis.format(instant);
