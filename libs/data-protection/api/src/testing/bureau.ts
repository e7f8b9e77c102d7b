import { randomUUID } from 'node:crypto';
import { auditModule } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { HabilitationOperation, identityModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { jobsModule } from '@jalon/jobs/api';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import { notificationsModule } from '@jalon/notifications/api';
import { personnelFileModule } from '@jalon/personnel-file/api';
import type { Actor, RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { worklistModule } from '@jalon/worklist/api';
import { dataProtectionModule } from '../data-protection.module';
import { askForRight } from '../requests/ask-right.service';
import type { RightsRequestPayload, RightsRequestView } from '../requests/rights-request.types';
import { DataRight } from '../vocabulary';

export type StaffMember = Awaited<ReturnType<Staff['hire']>>;

const base = [auditModule, identityModule, documentsModule, personnelFileModule];
const dataProtection = dataProtectionModule(base);
const worklist = worklistModule([dataProtection]);
const told = [...base, dataProtection, worklist];
export const modules = [...told, notificationsModule(told), jobsModule(told)];

const { PROTECT_DATA, ...others } = HabilitationOperation;

/** An employer with its data-protection officer, and people who ask things of it. */
export class Bureau {
  private constructor(
    readonly database: TestDatabase,
    readonly staff: Staff,
    readonly officer: StaffMember,
    readonly worker: TestWorker,
  ) {}

  static async open(existing?: TestDatabase): Promise<Bureau> {
    const database = existing ?? (await testDatabase(modules));
    const staff = await staffOf(database, 'Région Armorique');
    const officer = await staff.hire({ usualName: 'Rault', givenNames: 'Léonie' });
    const bureau = new Bureau(database, staff, officer, await testWorker(database, modules));
    await bureau.protect(officer);
    return bureau;
  }

  /** Makes somebody a data-protection officer, for as long as the tests travel. */
  protect(person: Actor, populationOrgUnitId: string | null = null): Promise<string> {
    return this.staff.habilitate(person, {
      label: 'Déléguée à la protection des données',
      operations: [PROTECT_DATA],
      documentTypes: [],
      populationOrgUnitId,
      validUntil: '2035-12-31',
    });
  }

  /** Somebody of human resources, with every right but the officer's. */
  async humanResources(): Promise<StaffMember> {
    const person = await this.staff.hire();
    await this.staff.habilitate(person, { operations: Object.values(others), validUntil: '2035-12-31' });
    return person;
  }

  as<T>(actor: Actor | null, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.database.inContext(actor, work);
  }

  /** Runs an act on a request, kept as the server would. @returns the request, or why it was refused. */
  async act<I>(
    actor: Actor,
    service: (ctx: RequestContext, input: I) => Promise<RightsRequestPayload>,
    input: I,
  ): Promise<RightsRequestView> {
    const { request, userErrors } = await this.as(actor, (ctx) => service(ctx, input));
    if (!request) throw new Error(userErrors.map(({ code }) => code).join());
    return request;
  }

  ask(agent: Actor, dataRight = DataRight.ACCESS, text = 'Que gardez-vous sur moi ?') {
    return this.act(agent, askForRight, { idempotencyKey: randomUUID(), dataRight, text });
  }

  /** What somebody was told of a request, or of all of them, oldest first. */
  async told(person: Actor, requestId: string | null = null): Promise<string[]> {
    const rows = await this.as(person, (ctx) =>
      ctx.db.query<{ kind: string }[]>(
        `select kind from notification
          where recipient_person_id = $1 and ($2::uuid is null or object_id = $2)
          order by created_at, id`,
        [person.personId, requestId],
      ),
    );
    return rows.map(({ kind }) => kind.replace('data-protection.', ''));
  }

  /** It is now that day, or that instant. */
  on(day: string): void {
    this.database.clock.set(day);
  }
}
