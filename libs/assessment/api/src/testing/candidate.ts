import { auditModule } from '@jalon/audit/api';
import { decisionsModule } from '@jalon/decisions/api';
import { identityModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { skillsModule } from '@jalon/skills/api';
import { worklistModule } from '@jalon/worklist/api';
import { randomUUID } from 'node:crypto';
import { assessmentModule } from '../assessment.module';
import { type QuestionKey, questionKeyOf } from '../question-key.service';
import type { SentAnswer } from '../scoring/answer-reading';
import * as documents from './documents';

/** An assessment as the documents of the tests ask for it. */
export interface Attempt {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly answered: number;
  readonly remainingAtLeast: number;
  readonly remainingAtMost: number;
  readonly lastSavedAt: string | null;
  readonly mayFinish: boolean;
  readonly competence: { readonly id: string } | null;
  readonly current: Question | null;
}

export interface Question {
  readonly position: number;
  readonly question: string;
  readonly competence: { readonly id: string };
  readonly interaction: { readonly type: string; readonly scenario: string | null };
  readonly why: { readonly first: boolean; readonly candidates: number; readonly uncertainty: number };
}

export interface Payload {
  readonly receipt?: {
    readonly position: number;
    readonly savedAt: string;
    readonly alreadyAnswered: boolean;
  } | null;
  readonly assessment: Attempt | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

export interface Town {
  readonly database: TestDatabase;
  readonly staff: Staff;
  /** Another employer's agent. */
  readonly outsider: Actor;
  hire(): Promise<Candidate>;
}

/** A town hall whose agents assess themselves. */
export async function openTown(): Promise<Town> {
  const database = await testDatabase([
    auditModule,
    identityModule,
    decisionsModule,
    skillsModule,
    assessmentModule,
    worklistModule([assessmentModule]),
  ]);
  const staff = await staffOf(database, 'Mairie');
  const outsider = await (await staffOf(database, 'Hôpital')).hire();
  return { database, staff, outsider, hire: async () => new Candidate(database, await staff.hire()) };
}

/** Somebody who assesses themself, through GraphQL as the pages do. */
export class Candidate {
  constructor(
    readonly database: TestDatabase,
    readonly actor: Actor,
  ) {}

  async start(competenceId: string | null = null, idempotencyKey: string = randomUUID()): Promise<Attempt> {
    const { assessment } = await this.mutate('startAssessment', documents.START, {
      competenceId,
      idempotencyKey,
    });
    return assessment as Attempt;
  }

  /** @returns the payload, or the code of the refusal. */
  async mutate(
    field: string,
    document: string,
    input: object,
    as: Actor | null = this.actor,
  ): Promise<Payload> {
    const { data, errors } = await this.database.execute<Record<string, Payload>>(as, document, { input });
    if (errors?.[0]) throw new Error(String(errors[0].extensions['code']) + errors[0].message);
    return data?.[field] as Payload;
  }

  submit(
    assessmentId: string,
    position: number,
    value: SentAnswer | null,
    idempotencyKey: string = randomUUID(),
  ) {
    const input = { assessmentId, position, value, doNotKnow: value === null, idempotencyKey };
    return this.mutate('submitAnswer', documents.SUBMIT, input);
  }

  key(attemptId: string): Promise<QuestionKey | null> {
    return this.database.inContext(this.actor, (ctx) => questionKeyOf(ctx, attemptId));
  }

  /** Answers until the end or `count` answers, right on items up to a level. */
  async answer(attempt: Attempt, { upTo = 5, count = 100 } = {}): Promise<Attempt> {
    let last = attempt;
    for (let given = 0; given < count; given++) {
      const key = await this.key(attempt.id);
      if (!key) break;
      const { assessment } = await this.submit(
        attempt.id,
        key.position,
        key.level <= upTo ? key.right : key.wrong,
      );
      last = assessment as Attempt;
    }
    return last;
  }

  async read(id: string, as: Actor | null = this.actor): Promise<Attempt | null> {
    const { data } = await this.database.execute<{ assessment: Attempt | null }>(as, documents.ONE, { id });
    return data?.assessment ?? null;
  }

  change(verb: 'pause' | 'resume' | 'finish' | 'abandon', assessmentId: string): Promise<Payload> {
    return this.mutate(`${verb}Assessment`, documents.change(verb), { assessmentId });
  }

  /** How many statements an operation takes, besides the transaction's own. */
  async countStatements(operation: () => Promise<unknown>): Promise<number> {
    this.database.queries.length = 0;
    await operation();
    return this.database.statements.length;
  }
}
