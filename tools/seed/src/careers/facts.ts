import { between } from '../chance';
import { addDays, workingDay, type Day, type DemoCalendar } from '../demo-calendar';
import type { Employer } from '../documents/employers';
import type { Matter, Piece, Situation } from '../documents/piece';
import type { Subject } from '../documents/subject';
import { type EventDetail, eventOf } from './events';
import { type PaperContext, papersOf } from './papers';
import type { AgentProfile, CareerStep } from './profile';
import { after, nothingYet } from './situation';
import { type DatedStep, timelineOf } from './timeline';

/** Where a unit and a person are called by their full names. */
export interface Names {
  unit(key: string): string;
  agent(key: string): string;
}

/** Something that happened in a career, with what it writes. */
export interface CareerFact {
  readonly step: CareerStep;
  readonly effectiveOn: Day;
  readonly signedOn: Day;
  readonly notifiedOn: Day;
  readonly event: EventDetail | null;
  readonly pieces: readonly Piece[];
  readonly situation: Situation;
}

/** Steps older than the last few have left no paper in the files taken over. */
const STEP_PAPERS_KEPT = 3;

/** Tells a career from its literal: every fact with its three dates, its event and its papers. */
export function careerFacts(
  profile: AgentProfile,
  subject: Subject,
  employer: Employer,
  calendar: DemoCalendar,
  names: Names,
): readonly CareerFact[] {
  const timeline = timelineOf(profile.career, calendar, !profile.stepsWritten);
  const oldSteps = timeline.filter(({ step }) => step.kind === 'step').slice(0, -STEP_PAPERS_KEPT);
  let situation = placed(nothingYet, profile, names);
  let contract: PaperContext['contract'] = null;
  let amendments = 0;
  return timeline.map((dated): CareerFact => {
    const { step } = dated;
    const before = situation;
    situation = moved(after(before, step), step, names);
    if (step.kind === 'contract') contract = step;
    if (step.kind === 'renewal' || step.kind === 'permanent') amendments += 1;
    const dates = datesOf(dated, subject.matricule, calendar);
    const matter: Matter = { employer, subject, situation, ...dates };
    const context = { before, calendar, contract, amendments };
    return {
      step,
      ...dates,
      event: eventOf(dated, situation, subject.gender, calendar),
      pieces: oldSteps.includes(dated) ? [] : papersOf(matter, step, context),
      situation,
    };
  });
}

/** The literal says where the agent starts; `assignment` steps move them. */
function placed(situation: Situation, { unit, post, manager }: AgentProfile, names: Names): Situation {
  return { ...situation, unit: names.unit(unit), post, managerName: manager ? names.agent(manager) : null };
}

function moved(situation: Situation, step: CareerStep, names: Names): Situation {
  if (step.kind !== 'assignment') return situation;
  const managerName = step.manager ? names.agent(step.manager) : situation.managerName;
  return { ...situation, unit: names.unit(step.unit), post: step.post, managerName };
}

/** Signed before it takes effect, told some days after; never in the future, even when the effect is. */
function datesOf({ on, step, counted }: DatedStep, matricule: string, calendar: DemoCalendar) {
  const lead = counted ? between(4, 19, matricule, on) : between(16, 44, matricule, on, step.kind);
  const latest = addDays(calendar.today, -between(9, 13, matricule, on));
  const signedOn = workingDay(earliest(addDays(on, -lead), latest));
  const told = step.kind === 'step' && step.told ? calendar.day(step.told) : null;
  const usual = earliest(
    addDays(signedOn, between(4, 11, matricule, on, 'told')),
    addDays(calendar.today, -2),
  );
  const notifiedOn = told ?? workingDay(usual);
  return { effectiveOn: on, signedOn, notifiedOn: notifiedOn < signedOn ? signedOn : notifiedOn };
}

function earliest(one: Day, other: Day): Day {
  return one < other ? one : other;
}
