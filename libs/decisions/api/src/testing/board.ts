import { auditModule } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { HabilitationOperation, identityModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { jobsModule } from '@jalon/jobs/api';
import { testWorker, type TestWorker } from '@jalon/jobs/api/testing';
import { notificationsModule } from '@jalon/notifications/api';
import { type Actor, type ApiModule, Language, type RequestContext } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { worklistModule } from '@jalon/worklist/api';
import { decisionFor } from '../decision.gate';
import { decisionsModule } from '../decisions.module';
import type { PublishedDecision } from '../decision.types';
import { saveDecisionDraft } from '../draft.service';
import type { SaveDecisionDraftInput } from '../draft.types';
import { staffFiguresModule } from '../figures/staff-figures.module';
import { publishDecision } from '../publish.service';
import { CommitteeOpinion, DecisionPurpose, ManagersSight } from '../vocabulary';

/** Counts of the tests: what the figures of other domains look like. */
export const counted = { figures: { SMALL: 3, MIDDLE: 8, LARGE: 40 } as Record<string, number> };

const texts = {
  title: 'Compte',
  meaning: 'Ce qui est compté.',
  parts: { SMALL: 'P', MIDDLE: 'M', LARGE: 'G' },
};
const counting: ApiModule = {
  name: 'test-counting',
  resolvers: [],
  entities: [],
  migrations: [],
  figures: [
    {
      code: 'test.counted',
      isPartition: true,
      texts: { [Language.FR]: texts, [Language.EN]: { ...texts, title: 'Count' } },
      count: () => Promise.resolve(counted.figures),
    },
  ],
};

const base = [auditModule, identityModule, documentsModule, decisionsModule, counting];
const worklist = worklistModule(base);
const told = [...base, worklist];
const notifications = notificationsModule(told);
export const modules = [
  ...told,
  notifications,
  staffFiguresModule([counting]),
  jobsModule([...told, notifications]),
];

const { PUBLISH_DECISIONS, REPRESENT_STAFF } = HabilitationOperation;

/** A decision that lacks nothing, in force through the tests' year. */
export const complete: SaveDecisionDraftInput = {
  title: 'Évaluer ses compétences',
  text: 'Chacun choisit.\nRien n’est communiqué sans son accord.',
  opinion: CommitteeOpinion.FAVOURABLE,
  opinionOn: '2026-05-04',
  decidedOn: '2026-05-18',
  purposes: [DecisionPurpose.ASSESSMENT_CAMPAIGN, DecisionPurpose.NOMINATIVE_MAP],
  compulsoryPurposes: [],
  managersSee: [ManagersSight.SHARED_LEVELS],
  dpiaReference: 'AIPD-2026-2',
  signatoryName: 'Nolwenn Tanguy',
  signatoryQuality: 'Directrice générale des services',
  startsOn: '2026-06-20',
  endsOn: '2027-06-19',
};

/** An employer that decides, somebody who publishes, an agent it concerns, and the worker. */
export class Board {
  private constructor(
    readonly database: TestDatabase,
    readonly worker: TestWorker,
    readonly staff: Staff,
    readonly publisher: Actor,
    readonly agent: Actor,
  ) {}

  static async open(beside?: Board, name = 'Région Armorique'): Promise<Board> {
    const database = beside?.database ?? (await testDatabase(modules));
    const worker = beside?.worker ?? (await testWorker(database, modules));
    const staff = await staffOf(database, name);
    const publisher = await staff.hire({ usualName: 'Prigent', givenNames: 'Hélène' });
    const rights = { operations: [PUBLISH_DECISIONS], documentTypes: [], validUntil: '2029-12-31' };
    await staff.habilitate(publisher, { label: 'Directrice des ressources humaines', ...rights });
    return new Board(database, worker, staff, publisher, await staff.hire());
  }

  as<T>(actor: Actor | null, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.database.inContext(actor, work);
  }

  /** It is now that day; the publisher has just proved who they are. */
  on(day: string): void {
    this.database.clock.set(`${day}T08:00:00.000Z`);
    Object.assign(this.publisher, { signedInAt: this.database.services().now(), provenAt: undefined });
  }

  async draft(input: Partial<SaveDecisionDraftInput> = {}): Promise<string> {
    const { draft, userErrors } = await this.as(this.publisher, (ctx) =>
      saveDecisionDraft(ctx, { ...complete, ...input }),
    );
    if (!draft) throw new Error(userErrors.map(({ code }) => code).join());
    return draft.id;
  }

  async publish(input: Partial<SaveDecisionDraftInput> = {}): Promise<PublishedDecision> {
    const id = await this.draft(input);
    const { decision, userErrors } = await this.as(this.publisher, (ctx) => publishDecision(ctx, { id }));
    if (!decision) throw new Error(userErrors.map(({ code }) => code).join());
    return decision;
  }

  /** The decision that opens a purpose to the agent now, by its id. */
  async opened(purpose: DecisionPurpose): Promise<string | null> {
    return (await this.as(this.agent, (ctx) => decisionFor(ctx, purpose)))?.id ?? null;
  }

  async representative(): Promise<Actor> {
    const person = await this.staff.hire();
    await this.staff.habilitate(person, { operations: [REPRESENT_STAFF], documentTypes: [] });
    return person;
  }

  /** Forgets every decision: the owner alone may, and no service does. */
  async forgetDecisions(): Promise<void> {
    const owner = await this.database.connect('jalon_owner');
    await owner.transaction(async (scoped) => {
      await scoped.query(`select set_config('app.employer_id', $1, true)`, [this.staff.employerId]);
      await scoped.query('delete from employer_decision');
      await scoped.query('delete from decision_draft');
    });
  }

  /** What somebody was told of a decision, oldest first. */
  async told(person: Actor, objectId: string): Promise<string[]> {
    const rows = await this.as(person, (ctx) =>
      ctx.db.query<{ kind: string }[]>(
        `select kind from notification
          where recipient_person_id = $1 and object_id = $2 order by created_at, id`,
        [person.personId, objectId],
      ),
    );
    return rows.map(({ kind }) => kind.replace('decisions.', ''));
  }
}
