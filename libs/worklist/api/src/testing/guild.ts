import { randomUUID } from 'node:crypto';
import { auditModule } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { HabilitationOperation, identityModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { jobsModule } from '@jalon/jobs/api';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import { notificationsModule } from '@jalon/notifications/api';
import type { Actor, ApiModule, NoticeKind, RequestContext, WorkItemKind } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { openWorkItem, type WaitingWork } from '../items/open-work-item.service';
import { worklistModule } from '../worklist.module';

const { CERTIFY, MANAGE_PEOPLE } = HabilitationOperation;

/** Kinds of the tests: one whose due date is the law's, one whose due date is the employer's, one that nobody asks. */
export const testKinds: readonly WorkItemKind[] = [
  {
    code: 'guild.examine',
    operation: CERTIFY,
    dueSource: { FR: 'Deux mois : article 1er du règlement', EN: 'Two months: article 1 of the rules' },
    contact: 'DIGITAL_SKILLS',
    texts: {
      FR: { title: 'Chef-d’œuvre n° {number} à examiner', requestTitle: 'Votre chef-d’œuvre n° {number}' },
      EN: { title: 'Masterpiece no. {number} to examine', requestTitle: 'Your masterpiece no. {number}' },
    },
  },
  {
    code: 'guild.visit',
    operation: MANAGE_PEOPLE,
    texts: {
      FR: { title: 'Atelier à visiter', requestTitle: 'Votre demande de visite' },
      EN: { title: 'Workshop to visit', requestTitle: 'Your request for a visit' },
    },
  },
  {
    code: 'guild.sweep',
    operation: MANAGE_PEOPLE,
    texts: { FR: { title: 'Échéancier à balayer' }, EN: { title: 'Schedule to sweep' } },
  },
];

/** What the law wants told: a letter, to whoever has no address. */
const judged: NoticeKind = {
  code: 'guild.judged',
  topic: 'CERTIFICATION',
  isLegal: true,
  texts: {
    FR: { title: 'Votre œuvre est jugée', body: 'Elle l’est.', remedies: 'Deux mois.' },
    EN: { title: 'Your work is judged', body: 'It is.', remedies: 'Two months.' },
  },
};

const guildModule: ApiModule = {
  name: 'test-guild',
  resolvers: [],
  entities: [],
  migrations: [],
  workItems: testKinds,
  notices: [judged],
};
const base = [auditModule, identityModule, documentsModule, guildModule];
const worklist = worklistModule(base);
const told = [...base, worklist];
const notifications = notificationsModule(told);
export const modules = [...told, notifications, jobsModule([...told, notifications])];

export type StaffMember = Awaited<ReturnType<Staff['hire']>>;

/** An employer whose people ask things, and those who deal with them. */
export class Guild {
  private constructor(
    readonly database: TestDatabase,
    readonly staff: Staff,
    readonly worker: TestWorker,
  ) {}

  static async open(existing?: TestDatabase): Promise<Guild> {
    const database = existing ?? (await testDatabase(modules));
    return new Guild(database, await staffOf(database, 'Guilde'), await testWorker(database, modules));
  }

  /** Somebody who may do these operations, over everyone or over a unit. */
  async master(
    operations: HabilitationOperation[],
    populationOrgUnitId: string | null = null,
    usualName?: string,
  ): Promise<StaffMember> {
    const person = await this.staff.hire({ ...(usualName && { usualName }) });
    await this.staff.habilitate(person, { operations, documentTypes: [], populationOrgUnitId });
    return person;
  }

  as<T>(actor: Actor | null, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.database.inContext(actor, work);
  }

  /** Something waits, put there by whoever asked or by the administrator. @returns its id. */
  wait(work: Partial<WaitingWork>, by: Actor = this.staff.administrator): Promise<string> {
    return this.as(by, (ctx) =>
      openWorkItem(ctx, { kind: 'guild.sweep', objectId: randomUUID(), path: '/rh/guilde', ...work }),
    );
  }

  /** A masterpiece that somebody wants examined. */
  ask(requester: StaffMember, work: Partial<WaitingWork> = {}): Promise<string> {
    const { agentId, personId } = requester;
    return this.wait(
      {
        kind: 'guild.examine',
        agentId,
        requesterPersonId: personId,
        path: '/rh/guilde/oeuvres',
        requestPath: '/mon-oeuvre',
        dueOn: '2026-08-15',
        parameters: { number: 4 },
        ...work,
      },
      requester,
    );
  }
}
