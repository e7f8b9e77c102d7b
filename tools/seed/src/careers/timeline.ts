import { addDays, addMonths, type Day, type DemoCalendar } from '../demo-calendar';
import type { CareerStep } from './profile';
import { gradeOf } from './grades';
import type { ScaleStep } from './scales';

/** A step of a career on its day. */
export interface DatedStep {
  readonly on: Day;
  readonly step: CareerStep;
  /** Reached by the mere passing of time. */
  readonly counted: boolean;
}

/** Where the clock of the pay scale stands. */
interface ScaleClock {
  scale: readonly ScaleStep[];
  number: number;
  since: Day;
  /** Since when it stands still: availability does not count. */
  stoppedOn: Day | null;
}

/** The whole career in order, with the steps of the pay scale that time alone brings. */
export function timelineOf(
  career: readonly CareerStep[],
  calendar: DemoCalendar,
  countSteps: boolean,
): readonly DatedStep[] {
  const written = career
    .map((step) => ({ on: calendar.day(step.on), step, counted: false }))
    .sort((a, b) => a.on.localeCompare(b.on));
  if (!countSteps) return written;
  const timeline: DatedStep[] = [];
  // A step of the last days is not signed yet.
  const settled = addDays(calendar.today, -20);
  let clock: ScaleClock | null = null;
  for (const dated of written) {
    if (clock) timeline.push(...elapsed(clock, dated.on < settled ? dated.on : settled));
    const resolved: DatedStep = { ...dated, step: clock ? classified(dated.step, clock) : dated.step };
    timeline.push(resolved);
    clock = nextClock(clock, resolved);
  }
  return clock ? [...timeline, ...elapsed(clock, settled)] : timeline;
}

/** A promotion gives the step whose index is the same or the next one above, unless it is written. */
function classified(step: CareerStep, { scale, number }: ScaleClock): CareerStep {
  if ((step.kind !== 'promotion' && step.kind !== 'integration') || step.step) return step;
  const index = scale[number - 1]?.[0] ?? 0;
  const above = gradeOf(step.grade).steps.findIndex(([grossIndex]) => grossIndex >= index);
  return { ...step, step: above + 1 };
}

/** The steps reached before a day; the clock keeps them. */
function elapsed(clock: ScaleClock, before: Day): readonly DatedStep[] {
  const reached: DatedStep[] = [];
  while (clock.stoppedOn === null) {
    const months = clock.scale[clock.number - 1]?.[2] ?? 0;
    const on = addMonths(clock.since, months);
    if (months === 0 || on >= before) break;
    clock.number += 1;
    clock.since = on;
    // The relative day is only a way to write a literal: the step carries its real day.
    reached.push({ on, step: { kind: 'step', on: '0d', step: clock.number }, counted: true });
  }
  return reached;
}

function nextClock(clock: ScaleClock | null, { on, step }: DatedStep): ScaleClock | null {
  switch (step.kind) {
    case 'trainee':
    case 'mutation':
    case 'promotion':
    case 'integration':
    case 'hosted':
      return { scale: gradeOf(step.grade).steps, number: step.step ?? 1, since: on, stoppedOn: null };
    case 'availability':
      return clock && { ...clock, stoppedOn: on };
    case 'reinstatement':
      return clock?.stoppedOn ? { ...clock, since: shifted(clock, on), stoppedOn: null } : clock;
    case 'retirement':
    case 'departure':
      return null;
    default:
      return clock;
  }
}

/** The time spent out of service is not time spent in the step. */
function shifted({ since, stoppedOn }: ScaleClock, on: Day): Day {
  const away = Date.parse(on) - Date.parse(stoppedOn ?? on);
  return new Date(Date.parse(since) + away).toISOString().slice(0, 10);
}
