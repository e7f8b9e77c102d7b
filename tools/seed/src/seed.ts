import type { ContextServices, FileStore, MasterKey } from '@jalon/shared/api';
import type { DataSource } from 'typeorm';
import { makeApiKeys } from './api-keys';
import { careerFacts } from './careers/facts';
import type { AgentProfile } from './careers/profile';
import { StoryTeller } from './competences/play';
import { publishDecisions } from './decisions';
import { DemoCalendar, type Day } from './demo-calendar';
import { delegateForLeave, lendCertifier } from './delegations';
import { EmployerInMaking, type Making } from './employer-in-making';
import { plans } from './employers/employers';
import { makeHabilitationReview } from './habilitation-review';
import { habilitateStaff } from './habilitations';
import { makeWaitingImport } from './imports/waiting-import';
import { makeCareer, makeKnown } from './make-agent';
import { openEmployer } from './make-employer';
import { makeFile } from './make-file';
import { makeOperator } from './make-operator';
import { MovingClock } from './moving-clock';
import { Persons } from './persons';
import { makeReadings } from './readings';
import { makeRightsRequests } from './rights-requests';
import { makeWorklist } from './worklist';

export interface SeedOptions {
  /** Connections as the serving role. */
  readonly app: DataSource;
  /** Connections as the owner: only the operator opens employers. */
  readonly owner: DataSource;
  readonly files: FileStore;
  readonly masterKey: MasterKey;
  /** Where the demonstration is served: what its certificates name. */
  readonly publicUrl: string;
  /** Everything is dated from this day. */
  readonly today: Day;
  readonly onProgress?: (progress: SeedProgress) => void;
}

/** How far the making of the demo is. */
export interface SeedProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export interface SeedFigures {
  readonly employers: number;
  readonly agents: number;
  readonly pieces: number;
}

/** Makes the demo's past by calling the product's own services on the day of each event. */
export async function seedDemo(options: SeedOptions): Promise<SeedFigures> {
  const persons = new Persons();
  const calendar = new DemoCalendar(options.today);
  const total = plans.reduce((sum, { agents }) => sum + agents.length, 0);
  const figures = { employers: plans.length, agents: 0, pieces: 0 };
  await makeOperatingEmployer(options, calendar);
  // Side by side, each with its own clock: while one waits for the database, another typesets.
  const made = new Map<string, EmployerInMaking>();
  await allOrFirstFailure(
    plans.map((plan) => {
      const clock = new MovingClock();
      const making: Making = { services: servicesOf(options, clock), clock, calendar, persons };
      const employer = new EmployerInMaking(plan, making);
      made.set(plan.employer.key, employer);
      return makeEmployer(employer, options.owner, (pieces) => {
        figures.agents += 1;
        figures.pieces += pieces;
        options.onProgress?.({ step: plan.employer.shortName, done: figures.agents, total });
      }).catch((error: unknown) => {
        persons.abandon(error);
        throw error;
      });
    }),
  );
  await lendCertifier(employerOf(made, 'cornouaille'), employerOf(made, 'armorique'), LENT);
  return figures;
}

/** Certifies for the region, and for the State's directorate by convention. */
const LENT = 'helene.prigent';

function employerOf(made: ReadonlyMap<string, EmployerInMaking>, key: string): EmployerInMaking {
  const employer = made.get(key);
  if (!employer) throw new Error(`No employer is called ${key}.`);
  return employer;
}

/** Not one of the employers that the figures count: it has nobody's file. */
async function makeOperatingEmployer(options: SeedOptions, calendar: DemoCalendar): Promise<void> {
  const clock = new MovingClock();
  const app = servicesOf(options, clock);
  await makeOperator({ ...app, dataSource: options.owner }, app, { clock, calendar });
}

/** Waits for all even when one fails: none goes on writing behind the caller's back. */
async function allOrFirstFailure(works: readonly Promise<void>[]): Promise<void> {
  const outcomes = await Promise.allSettled(works);
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) throw failure.reason;
}

function servicesOf({ app, files, masterKey, publicUrl }: SeedOptions, clock: MovingClock): ContextServices {
  return { dataSource: app, now: clock.now, newId: clock.newId, files, masterKey, publicUrl };
}

async function makeEmployer(
  employer: EmployerInMaking,
  owner: DataSource,
  onAgent: (pieces: number) => void,
): Promise<void> {
  const { plan, making } = employer;
  await openEmployer(employer, { ...making.services, dataSource: owner });
  const { administrator, ...others } = plan.staff;
  await employer.as(administrator, making.calendar.takeover, async (ctx) => {
    for (const key of [administrator, ...Object.values(others)]) {
      await makeKnown(ctx, employer, employer.profile(key));
    }
  });
  await habilitateStaff(employer);
  await publishDecisions(employer);
  for (const profile of plan.agents) onAgent(await makeAgent(employer, profile));
  await makeRightsRequests(employer);
  await makeWorklist(employer);
  await makeHabilitationReview(employer);
  await delegateForLeave(employer);
  await makeApiKeys(employer);
  await makeWaitingImport(employer);
}

/** @returns how many pieces the agent's file holds. */
async function makeAgent(employer: EmployerInMaking, profile: AgentProfile): Promise<number> {
  const { plan, calendar, names, making } = employer;
  const facts = careerFacts(profile, employer.subject(profile), plan.employer, calendar, names);
  const arrival = employer.settledOn(profile, employer.startOf(profile));
  const isStaff = employer.agents.has(profile.key);
  const administrator =
    profile.key === plan.staff.administrator ? plan.staff.secondAdministrator : plan.staff.administrator;
  const events = await employer.as(administrator, arrival, async (ctx) => {
    if (!isStaff) await makeKnown(ctx, employer, profile);
    return makeCareer(ctx, employer, profile, facts);
  });
  // Told once it is committed: another employer may then engage the same person.
  making.persons.tell(profile.key, employer.agent(profile.key).personId);
  if (profile.hosted) return 0;
  const story = new StoryTeller(employer, profile);
  const filed = await makeFile(employer, profile, facts, events, story);
  await story.until();
  await makeReadings(employer, profile, filed);
  return filed.length + story.filed;
}
