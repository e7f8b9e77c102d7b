import { notify } from '@jalon/notifications/api';
import { type Actor, type JobRun, RequestContext } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';
import { modules } from '../modules';

/** What the holder was told, and what of it mail did not tell. */
export interface NotificationsWorld {
  readonly holdersNoticeId: string;
  /** A letter made and not handed over. */
  holdersLetter(): Promise<string>;
  holdersDeliveredLetter(): Promise<string>;
  /** A mail that ended badly. */
  holdersFailedMail(): Promise<string>;
}

/** @param holder has no professional address: what the law wants told is told by letter */
export async function notificationsWorld(
  database: TestDatabase,
  administrator: Actor,
  holder: Actor,
): Promise<NotificationsWorld> {
  const tell = () =>
    database.inContext(administrator, (ctx) =>
      notify(ctx, { kind: 'certification.revoked', to: holder.personId, path: '/mes-certificats' }),
    );
  const holdersLetter = async () => {
    const noticeId = await tell();
    await makeLetters(database, administrator.employerId);
    const [letter] = await database.inContext(administrator, (ctx) =>
      ctx.db.query<[{ id: string }]>('select id from letter where notification_id = $1', [noticeId]),
    );
    return letter.id;
  };
  // Lists have one to show from the start.
  await failedMail(database, administrator, holder);
  return {
    holdersNoticeId: await tell(),
    holdersLetter,
    holdersDeliveredLetter: async () => {
      const id = await holdersLetter();
      await database.inContext(administrator, (ctx) =>
        ctx.db.query(`update letter set state = 'POSTED', delivered_on = $2 where id = $1`, [
          id,
          ctx.today(),
        ]),
      );
      return id;
    },
    holdersFailedMail: () => failedMail(database, administrator, holder),
  };
}

/** As the worker makes them. */
async function makeLetters(database: TestDatabase, employerId: string): Promise<void> {
  const task = modules
    .flatMap(({ tasks = [] }) => tasks)
    .find(({ name }) => name === 'notifications.makeLetters');
  const services = database.services();
  const job: JobRun = {
    id: services.newId(),
    payload: {},
    attempt: 1,
    isLastAttempt: false,
    signal: new AbortController().signal,
    inContext: (work) => {
      const ctx = new RequestContext(services, null, null, { employerId, personId: null });
      return ctx.settle(() => work(ctx));
    },
    progress: () => Promise.resolve(),
  };
  await task?.run(job);
}

async function failedMail(database: TestDatabase, administrator: Actor, holder: Actor): Promise<string> {
  const id = database.services().newId();
  await database.inContext(administrator, (ctx) =>
    ctx.db.query(
      `insert into mail (employer_id, id, recipient_person_id, form, language, is_legal, state, reason, attempts,
                         created_at, due_at, ended_at)
       values ($1, $2, $3, 'NOTICE', 'FR', false, 'FAILED', 'ADDRESS_UNKNOWN', 1, $4, $4, $4)`,
      [ctx.employerId, id, holder.personId, ctx.now()],
    ),
  );
  return id;
}
