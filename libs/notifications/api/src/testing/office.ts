import { auditModule } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { HabilitationOperation, identityModule } from '@jalon/identity/api';
import { type Staff, staffOf, type StaffMember } from '@jalon/identity/api/testing';
import type { Actor, NoticeKind } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { notificationsModule } from '../notifications.module';
import { type Notice, notify } from '../notify.service';

const remedies = {
  FR: 'Vous pouvez la contester dans les deux mois.',
  EN: 'You may contest it within two months.',
};

/** Kinds of notice of the tests: one that may be muted, one that the law wants told, one of work. */
export const testNotices: readonly NoticeKind[] = [
  {
    code: 'test.published',
    topic: 'CERTIFICATION',
    isLegal: false,
    texts: {
      FR: { title: 'Un certificat vous attend', body: 'Il vaut jusqu’au {validUntil}.' },
      EN: { title: 'A certificate is waiting for you', body: 'It is valid until {validUntil}.' },
    },
  },
  {
    code: 'test.decided',
    topic: 'CERTIFICATION',
    isLegal: true,
    texts: {
      FR: { title: 'Une décision vous concerne', body: 'Une décision a été prise.', remedies: remedies.FR },
      EN: { title: 'A decision about you', body: 'A decision was taken.', remedies: remedies.EN },
    },
  },
  {
    code: 'test.waiting',
    topic: 'WORK',
    isLegal: false,
    texts: {
      FR: { title: 'Des demandes attendent : {count}', body: 'Elles attendent une décision.' },
      EN: { title: 'Requests are waiting: {count}', body: 'They wait for a decision.' },
    },
  },
];

export const modules = [
  auditModule,
  identityModule,
  documentsModule,
  notificationsModule([{ notices: testNotices }]),
];

/** An employer whose people are told things, with somebody who manages people. */
export class Office {
  private constructor(
    readonly database: TestDatabase,
    readonly staff: Staff,
    readonly officer: StaffMember,
  ) {}

  static async open(existing?: TestDatabase, name = 'Région Armorique'): Promise<Office> {
    const database = existing ?? (await testDatabase(modules));
    const staff = await staffOf(database, name);
    const officer = await staff.hire({ usualName: 'Kerbrat', givenNames: 'Soizic' });
    await staff.habilitate(officer, {
      label: 'Gestionnaire des agents',
      operations: [HabilitationOperation.MANAGE_PEOPLE],
      documentTypes: [],
    });
    return new Office(database, staff, officer);
  }

  /** Tells an agent something, as the officer's act would. */
  tell(to: Actor, notice: Partial<Notice> = {}): Promise<string> {
    const usual = {
      kind: 'test.published',
      parameters: { validUntil: '2029-06-15' },
      path: '/mes-certificats',
    };
    const told = notice.kind && notice.kind !== 'test.published' ? { ...usual, parameters: {} } : usual;
    return this.database.inContext(this.officer, (ctx) =>
      notify(ctx, { ...told, to: to.personId, ...notice }),
    );
  }

  /** Rows as the owner of the employer's data sees them. */
  rows<T extends object>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.database.inContext(this.officer, (ctx) => ctx.db.query<T[]>(sql, parameters));
  }
}
