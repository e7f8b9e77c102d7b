import { auditModule } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { HabilitationOperation, identityModule } from '@jalon/identity/api';
import { type Staff, type StaffMember, staffOf } from '@jalon/identity/api/testing';
import { jobsModule } from '@jalon/jobs/api';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import { notificationsModule } from '@jalon/notifications/api';
import { personnelFileModule } from '@jalon/personnel-file/api';
import type { Actor, RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { worklistModule } from '@jalon/worklist/api';
import { grantHabilitation } from '../habilitation/habilitation.service';
import type {
  GrantHabilitationInput,
  HabilitationPayload,
  HabilitationView,
} from '../habilitation/habilitation.types';
import { rightsModule } from '../rights.module';
import { PopulationKind } from '../vocabulary';

const base = [auditModule, identityModule, documentsModule, personnelFileModule, rightsModule];
const listed = [...base, worklistModule(base)];
export const modules = [...listed, notificationsModule(listed), jobsModule(listed)];

const { CONSULTATION, MANAGE_HABILITATIONS, PROTECT_DATA } = HabilitationOperation;

export const APPOINTMENT = '04.1-08';
export const SANCTION = '16-03';

/** An employer where rights are given: who gives them, who protects data, and whoever is hired. */
export class Office {
  private constructor(
    readonly database: TestDatabase,
    readonly staff: Staff,
    readonly giver: StaffMember,
    readonly officer: StaffMember,
    readonly worker: TestWorker,
  ) {}

  static async open(): Promise<Office> {
    const database = await testDatabase(modules);
    database.clock.set('2026-06-15');
    const staff = await staffOf(database, 'Région Armorique');
    const giver = await staff.hire({ usualName: 'Prigent', givenNames: 'Hélène' });
    const officer = await staff.hire({ usualName: 'Rault', givenNames: 'Léonie' });
    const years = { documentTypes: [], validUntil: '2035-12-31' };
    await staff.habilitate(giver, { operations: [MANAGE_HABILITATIONS], ...years });
    await staff.habilitate(officer, { operations: [PROTECT_DATA], ...years });
    return new Office(database, staff, giver, officer, await testWorker(database, modules));
  }

  as<T>(actor: Actor | null, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.database.inContext(actor, work);
  }

  /** What is usually given: reading appointments, of everyone, for a year. */
  terms(holder: Actor, changes: Partial<GrantHabilitationInput> = {}): GrantHabilitationInput {
    return {
      holderAgentId: holder.agentId,
      label: 'Gestion des carrières',
      operations: [CONSULTATION],
      documentTypes: [APPOINTMENT],
      populationKind: PopulationKind.EVERYONE,
      validFrom: '2026-06-15',
      validUntil: '2027-06-14',
      legalBasis: 'CGFP, art. R137-12',
      ...changes,
    };
  }

  /** Gives it. @throws the codes of what was refused. */
  give(holder: Actor, changes: Partial<GrantHabilitationInput> = {}, by: Actor = this.giver) {
    return this.act(by, (ctx) => grantHabilitation(ctx, this.terms(holder, changes)));
  }

  async act(
    by: Actor,
    work: (ctx: RequestContext) => Promise<HabilitationPayload>,
  ): Promise<HabilitationView> {
    const { habilitation, userErrors } = await this.as(by, work);
    if (!habilitation) throw new Error(userErrors.map(({ code }) => code).join());
    return habilitation;
  }

  /** The kinds of notice somebody was given, oldest first. */
  async told(person: Actor): Promise<string[]> {
    const rows = await this.as(person, (ctx) =>
      ctx.db.query<{ kind: string }[]>(
        'select kind from notification where recipient_person_id = $1 order by created_at, id',
        [person.personId],
      ),
    );
    return rows.map(({ kind }) => kind.replace('rights.', ''));
  }

  /** What is looked at each morning, on the day it is. */
  async morning(): Promise<void> {
    await this.worker.runScheduled('rights.lookAtHabilitationsDaily');
    await this.worker.work();
  }

  /** It is now that day. */
  on(day: string): void {
    this.database.clock.set(day);
  }
}
