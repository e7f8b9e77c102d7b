import { between } from '../chance';
import { addDays, workingDay, type Day, type DemoCalendar } from '../demo-calendar';
import type { AgentProfile } from '../careers/profile';
import type { Employer } from './employers';
import { appraisal } from './papers/appraisal';
import { diploma, trainingCertificate } from './papers/certificate';
import { addressDeclaration, usualNameDeclaration } from './papers/form';
import type { Matter, Piece, Situation } from './piece';
import { plannedPiece } from './planned';
import type { Subject } from './subject';

/** What the pieces that every file holds are drawn from. */
export interface Standing {
  readonly profile: AgentProfile;
  readonly subject: Subject;
  readonly employer: Employer;
  readonly calendar: DemoCalendar;
  readonly startsOn: Day;
  /** Null on a day when the agent was not at work. */
  situationOn(day: Day): Situation | null;
  /** Where the agent stood, at work or not. */
  lastSituationOn(day: Day): Situation;
}

/** Diploma, declarations, interviews, trainings, and what is special to the agent. */
export function standingPieces(standing: Standing): readonly Piece[] {
  const { profile } = standing;
  if (profile.hosted) return [];
  if (profile.bare) return arrivalPieces(standing).slice(0, 1);
  return [...arrivalPieces(standing), ...interviews(standing), ...trainings(standing), ...planned(standing)];
}

function arrivalPieces(standing: Standing): readonly Piece[] {
  const { profile, subject, startsOn } = standing;
  const passedOn = `${Number(startsOn.slice(0, 4)) - between(1, 3, subject.matricule)}-07-04`;
  const declared = workingDay(addDays(startsOn, between(-6, 4, subject.matricule)));
  const latest = standing.calendar.today > declared ? declared : addDays(standing.calendar.today, -2);
  return [
    diploma(matterOn(standing, passedOn), profile.diploma),
    addressDeclaration(matterOn(standing, latest)),
    ...(subject.birthName === subject.usualName ? [] : [usualNameDeclaration(matterOn(standing, latest))]),
  ];
}

/** One interview each autumn, when the agent was at work and had been for most of the year. */
function interviews(standing: Standing): readonly Piece[] {
  const { profile, calendar, startsOn, subject } = standing;
  const pieces: Piece[] = [];
  for (let back = 0; back < 8 && pieces.length < (profile.interviews ?? 2); back += 1) {
    const on = workingDay(
      addDays(calendar.day(`${back}y 09-20`), between(0, 40, subject.matricule, String(back))),
    );
    const situation = standing.situationOn(on);
    if (!situation || on < addDays(startsOn, 200) || addDays(on, 24) > calendar.today) continue;
    const signedOn = workingDay(addDays(on, 9));
    const matter = {
      ...matterOn(standing, on),
      situation,
      signedOn,
      notifiedOn: workingDay(addDays(signedOn, 8)),
    };
    pieces.push(appraisal(matter, Number(on.slice(0, 4))));
  }
  return pieces;
}

function trainings(standing: Standing): readonly Piece[] {
  return (standing.profile.trainings ?? [])
    .map(([on, title]) => ({ on: workingDay(standing.calendar.day(on)), title }))
    .filter(({ on }) => on > standing.startsOn)
    .map(({ on, title }) =>
      trainingCertificate({ ...matterOn(standing, on), signedOn: workingDay(addDays(on, 14)) }, title),
    );
}

function planned(standing: Standing): readonly Piece[] {
  const { profile, calendar } = standing;
  const titles = (profile.trainings ?? []).map(([, title]) => title);
  return (profile.pieces ?? []).map(({ on, template, detail = '' }) =>
    plannedPiece(template, matterOn(standing, workingDay(calendar.day(on))), {
      detail,
      diploma: profile.diploma,
      trainings: titles,
    }),
  );
}

/** A matter of one day: what is decided, signed and told together. */
function matterOn(standing: Standing, day: Day): Matter {
  const { employer, subject } = standing;
  const situation = standing.lastSituationOn(day);
  return { employer, subject, situation, effectiveOn: day, signedOn: day, notifiedOn: addDays(day, 4) };
}
