import { randomUUID } from 'node:crypto';
import {
  assessmentModule,
  type AttemptRecord,
  questionKeyOf,
  submitAnswer,
  type SubmitAnswerInput,
} from '@jalon/assessment/api';
import { auditModule } from '@jalon/audit/api';
import { decisionsModule } from '@jalon/decisions/api';
import { publishTestDecisions } from '@jalon/decisions/api/testing';
import { documentsModule } from '@jalon/documents/api';
import { HabilitationOperation, identityModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { integrationsModule } from '@jalon/integrations/api';
import { jobsModule } from '@jalon/jobs/api';
import { notificationsModule } from '@jalon/notifications/api';
import { personnelFileModule } from '@jalon/personnel-file/api';
import type { Actor, RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { skillsModule } from '@jalon/skills/api';
import { worklistModule } from '@jalon/worklist/api';
import { Application } from '../application.entity';
import { applyForCertification, receiveRecord } from '../application.service';
import type { ApplicationView } from '../application.types';
import type { Certificate } from '../certificate.types';
import { certificationModule } from '../certification.module';
import { decideCertification } from '../decision.service';
import { issueCertificates } from '../issue.service';
import { DecisionOutcome } from '../vocabulary';

export type StaffMember = Awaited<ReturnType<Staff['hire']>>;

const domains = [
  auditModule,
  identityModule,
  documentsModule,
  personnelFileModule,
  decisionsModule,
  skillsModule,
  assessmentModule,
  integrationsModule,
  certificationModule,
];

const worklist = worklistModule(domains);
const notifications = notificationsModule([...domains, worklist]);

export const modules = [...domains, worklist, notifications, jobsModule([...domains, notifications])];

const { CERTIFY, COLLECTION } = HabilitationOperation;
const certifying = {
  label: 'Responsable de la certification',
  operations: [CERTIFY, COLLECTION],
  documentTypes: ['15-01'],
};

/** An employer with two certifying officers, and what its people do about certificates. */
export class Town {
  /** Of a sitting, by the level up to which its answers were right. */
  private readonly records = new Map<number, object>();

  private constructor(
    readonly database: TestDatabase,
    readonly staff: Staff,
    readonly officer: StaffMember,
    readonly otherOfficer: StaffMember,
  ) {}

  static async open(existing?: TestDatabase): Promise<Town> {
    const database = existing ?? (await testDatabase(modules));
    const staff = await staffOf(database, 'Région Armorique');
    await database.inContext(staff.administrator, publishTestDecisions);
    const officer = await staff.hire({ usualName: 'Kerbrat', givenNames: 'Soizic' });
    const otherOfficer = await staff.hire({ usualName: 'Abgrall', givenNames: 'Gildas' });
    await staff.habilitate(officer, certifying);
    await staff.habilitate(otherOfficer, certifying);
    return new Town(database, staff, officer, otherOfficer);
  }

  as<T>(actor: Actor | null, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.database.inContext(actor, work);
  }

  async apply(agent: Actor): Promise<ApplicationView> {
    const { application, userErrors } = await this.as(agent, (ctx) =>
      applyForCertification(ctx, { idempotencyKey: randomUUID() }),
    );
    if (!application) throw new Error(JSON.stringify(userErrors));
    return application;
  }

  /** Answers every question of the certification: right on items up to a level, wrong above. */
  async sit(agent: Actor, { assessmentId }: ApplicationView, upTo = 6): Promise<void> {
    for (;;) {
      const key = await this.as(agent, (ctx) => questionKeyOf(ctx, assessmentId));
      if (!key) return;
      const value = (key.level <= upTo ? key.right : key.wrong) as SubmitAnswerInput['value'];
      const { position } = key;
      const input = { assessmentId, position, value, doNotKnow: false, idempotencyKey: randomUUID() };
      await this.as(agent, (ctx) => submitAnswer(ctx, input));
    }
  }

  /** Ends a sitting as the same answers ended it before: the first one was answered for real. */
  private async sitAgain(agent: Actor, application: ApplicationView, upTo: number): Promise<void> {
    const known = this.records.get(upTo);
    if (known) {
      const attempt = { attemptId: application.assessmentId, record: known as AttemptRecord };
      return this.as(agent, (ctx) => receiveRecord(ctx, attempt));
    }
    await this.sit(agent, application, upTo);
    const { id } = application;
    const { record } = await this.as(agent, (ctx) => ctx.db.findOneByOrFail(Application, { id }));
    if (record) this.records.set(upTo, record);
  }

  /** Somebody hired who applied and sat; their application waits for a decision. */
  async candidate(hiring: Parameters<Staff['hire']>[0] = {}, upTo = 6) {
    const agent = await this.staff.hire(hiring);
    const application = await this.apply(agent);
    await this.sitAgain(agent, application, upTo);
    return { agent, applicationId: application.id };
  }

  decide(
    applicationId: string,
    input: Partial<Parameters<typeof decideCertification>[1]> = {},
    by: Actor = this.officer,
  ) {
    return this.as(by, (ctx) =>
      decideCertification(ctx, { applicationId, outcome: DecisionOutcome.ISSUE, ...input }),
    );
  }

  issue(applicationIds: string[], by: Actor = this.officer) {
    return this.as(by, (ctx) => issueCertificates(ctx, { applicationIds }));
  }

  /** Somebody's certificate, from the application to the issue. */
  async certified(
    hiring: Parameters<Staff['hire']>[0] = {},
  ): Promise<{ agent: StaffMember; certificate: Certificate }> {
    const { agent, applicationId } = await this.candidate(hiring);
    await this.decide(applicationId);
    const { results } = await this.issue([applicationId]);
    const certificate = results[0]?.certificate;
    if (!certificate) throw new Error(JSON.stringify(results));
    return { agent, certificate };
  }
}

export const refusal = {
  outcome: DecisionOutcome.REFUSE,
  reasons: 'Le domaine 4 n’est pas encore au niveau attendu.',
  trainingOffer: { title: 'Sécurité au quotidien', ownerName: 'Anne Le Bihan', dueOn: '2026-09-30' },
};
