import { auditModule } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { HabilitationOperation, identityModule } from '@jalon/identity/api';
import { type Staff, staffOf, type StaffMember } from '@jalon/identity/api/testing';
import { jobsModule } from '@jalon/jobs/api';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { notificationsModule } from '../notifications.module';
import { type Notice, notify } from '../notify.service';
import { RecordedMails } from './recorded-mails';
import { testNotices } from './test-notices';

const notifications = notificationsModule([{ notices: testNotices }]);
const domains = [auditModule, identityModule, documentsModule, notifications];

export const modules = [...domains, jobsModule(domains)];

/** What an agent who has an address is hired with. */
export const withMail = { professionalEmail: 'agent@armorique.exemple.fr' };

/** An employer whose people are told things, somebody who manages people, and the worker. */
export class Office {
  private constructor(
    readonly database: TestDatabase,
    readonly worker: TestWorker,
    readonly mails: RecordedMails,
    readonly staff: Staff,
    readonly officer: StaffMember,
  ) {}

  static async open(beside?: Office, name = 'Région Armorique'): Promise<Office> {
    const database = beside?.database ?? (await testDatabase(modules));
    const worker = beside?.worker ?? (await testWorker(database, modules));
    const mails = beside?.mails ?? new RecordedMails();
    Object.assign(worker.parts.services, { mails });
    const staff = await staffOf(database, name);
    const officer = await staff.hire({ usualName: 'Kerbrat', givenNames: 'Soizic' });
    await staff.habilitate(officer, {
      label: 'Gestionnaire des agents',
      operations: [HabilitationOperation.MANAGE_PEOPLE],
      documentTypes: [],
    });
    return new Office(database, worker, mails, staff, officer);
  }

  /** Tells an agent something, as the officer's act would. */
  tell(to: Actor, { kind = 'test.published', ...notice }: Partial<Notice> = {}): Promise<string> {
    const parameters: Notice['parameters'] = kind === 'test.published' ? { validUntil: '2029-06-15' } : {};
    const told = { kind, parameters, path: '/mes-certificats', to: to.personId };
    return this.database.inContext(this.officer, (ctx) => notify(ctx, { ...told, ...notice }));
  }

  /** The worker's minute: mails leave, letters are made. */
  async minute(): Promise<Readonly<Record<string, number>>> {
    const counts = await this.worker.runScheduled('notifications.sendMails');
    await this.worker.work();
    return counts;
  }

  /** Rows of the employer. */
  rows<T extends object>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.database.inContext(this.officer, (ctx) => ctx.db.query<T[]>(sql, parameters));
  }

  /** The mail that tells a notice, null when there is none. */
  async mailOf(notificationId: string): Promise<MailFacts | null> {
    const [mail] = await this.rows<MailFacts>(
      `select mail.id, mail.state, mail.reason, mail.form, mail.attempts, mail.due_at as "dueAt"
         from notification join mail on mail.id = notification.mail_id where notification.id = $1`,
      [notificationId],
    );
    return mail ?? null;
  }

  letterOf(notificationId: string): Promise<{ id: string; state: string; cause: string; file_id: string }[]> {
    return this.rows('select * from letter where notification_id = $1', [notificationId]);
  }
}

interface MailFacts {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly form: string;
  readonly attempts: number;
  readonly dueAt: Date;
}
