import { type Actor, type ContextServices, RequestContext } from '@jalon/shared/api';
import type { AgentProfile } from './careers/profile';
import type { Names } from './careers/facts';
import { between } from './chance';
import { addDays, nextWorkingDay, type Day, type DemoCalendar } from './demo-calendar';
import { subjectOf, type Subject } from './documents/subject';
import type { EmployerPlan } from './employers/employer-plan';
import type { MovingClock } from './moving-clock';
import type { Persons } from './persons';

/** Somebody registered with the employer. */
export interface KnownAgent {
  readonly agentId: string;
  readonly personId: string;
}

/** What the making of the demo shares between employers. */
export interface Making {
  readonly services: ContextServices;
  readonly clock: MovingClock;
  readonly calendar: DemoCalendar;
  readonly persons: Persons;
}

/** An employer while its past is being made: who is known so far, and how to act as one of them. */
export class EmployerInMaking {
  employerId = '';
  readonly agents = new Map<string, KnownAgent>();
  readonly unitIds = new Map<string, string>();
  readonly positionIds = new Map<string, string>();
  readonly sensitiveTypes = new Set<string>();
  private readonly profiles: ReadonlyMap<string, AgentProfile>;
  private readonly subjects = new Map<string, Subject>();

  constructor(
    readonly plan: EmployerPlan,
    readonly making: Making,
  ) {
    this.profiles = new Map(plan.agents.map((profile) => [profile.key, profile]));
  }

  get calendar(): DemoCalendar {
    return this.making.calendar;
  }

  /** Runs services as one of the agents, on a day, in one transaction. */
  as<T>(key: string, day: Day, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    this.making.clock.set(day, key, this.plan.employer.key);
    return this.goOnAs(key, work);
  }

  /** The same, a little after what was done last. */
  goOnAs<T>(key: string, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    const { clock, services } = this.making;
    const actor: Actor = {
      ...this.agent(key),
      employerId: this.employerId,
      sessionId: services.newId(),
      signedInAt: clock.now(),
      assurance: null,
    };
    const ctx = new RequestContext(services, actor);
    return ctx.settle(() => work(ctx));
  }

  agent(key: string): KnownAgent {
    const known = this.agents.get(key);
    if (!known) throw new Error(`${key} is not registered yet.`);
    return known;
  }

  profile(key: string): AgentProfile {
    const profile = this.profiles.get(key);
    if (!profile) throw new Error(`No agent is called ${key}.`);
    return profile;
  }

  /** Names for papers, which may speak of somebody who is yet to be registered. */
  get names(): Names {
    const unitNames = new Map(this.plan.units.map(({ key, name }) => [key, name]));
    return {
      unit: (key) => unitNames.get(key) ?? '',
      agent: (key) => this.subject(this.profile(key)).name,
    };
  }

  /** The first day of an agent's engagement. */
  startOf(profile: AgentProfile): Day {
    const first = profile.career[0];
    if (!first) throw new Error(`${profile.key} has no career.`);
    return this.calendar.day(first.on);
  }

  /** A fortnight before the first day: the acts of a recruitment are signed before it takes effect. */
  private arrivalOf(profile: AgentProfile): Day {
    return addDays(this.startOf(profile), -14);
  }

  /** The day the agent's paper file was taken over: the files were done one after another in the first months. */
  takenOverOn(profile: AgentProfile): Day {
    return nextWorkingDay(addDays(this.calendar.takeover, between(5, 75, this.subject(profile).matricule)));
  }

  /**
   * When a paper of a day was filed in Jalon: with the take-over if it was before, never before the agent's arrival,
   * and never later than yesterday.
   */
  settledOn(profile: AgentProfile, day: Day): Day {
    const opened = nextWorkingDay(
      [day, this.takenOverOn(profile), this.arrivalOf(profile)].sort().at(-1) ?? day,
    );
    const yesterday = addDays(this.calendar.today, -1);
    return opened > yesterday ? yesterday : opened;
  }

  /** Whether a type of document is told apart by its sensitivity; known once the staff is habilitated. */
  isSensitive(documentType: string): boolean {
    return this.sensitiveTypes.has(documentType);
  }

  /** The person as papers name them. */
  subject(profile: AgentProfile): Subject {
    let subject = this.subjects.get(profile.key);
    if (!subject) {
      subject = subjectOf({
        ...profile,
        usualName: profile.usualName ?? profile.birthName,
        bornOn: this.calendar.day(profile.born),
        matricule: this.matricule(profile),
        email: this.email(profile),
      });
      this.subjects.set(profile.key, subject);
    }
    return subject;
  }

  private matricule({ key }: AgentProfile): string {
    const { prefix, first } = this.plan.matricules;
    const rank = [...this.profiles.keys()].indexOf(key);
    return `${prefix}${first + rank * 37}`;
  }

  private email({ key, person, email }: AgentProfile): string | null {
    return email === false ? null : (email ?? `${person ?? key}@${this.plan.employer.mailDomain}`);
  }
}
