import type { DataSource } from 'typeorm';

/** The mails that wait for their hour: how many, and when the first of them leaves. Whose they are is not read. */
export interface WaitingMails {
  readonly count: number;
  readonly nextAt: Date | null;
}

const WAITING = `
  select count(*)::int as count, min(due_at) as "nextAt" from mail
   where employer_id = $1 and state in ('QUEUED', 'DEFERRED')`;

/** Of every employer of the demonstration. */
export async function waitingMails(owner: DataSource): Promise<WaitingMails> {
  const employers: { id: string }[] = await owner.query('select id from employer');
  let count = 0;
  let nextAt: Date | null = null;
  for (const { id } of employers) {
    const found = await waitingOf(owner, id);
    count += found.count;
    if (found.nextAt && (!nextAt || found.nextAt < nextAt)) nextAt = found.nextAt;
  }
  return { count, nextAt };
}

function waitingOf(owner: DataSource, employerId: string): Promise<WaitingMails> {
  return owner.transaction(async (manager) => {
    await manager.query(`select set_config('app.employer_id', $1, true)`, [employerId]);
    const [row] = await manager.query<[WaitingMails]>(WAITING, [employerId]);
    return row;
  });
}
