import { addDays, inFrench, lastDay, type Day, type DemoCalendar } from '../demo-calendar';
import { stepAdvancement, gradeAdvancement } from '../documents/acts/advancement';
import { integration, mutation, tenure, traineeAppointment } from '../documents/acts/appointment';
import { resignation, retirement } from '../documents/acts/ending';
import * as position from '../documents/acts/position';
import { contract } from '../documents/papers/contract';
import { priorServices } from '../documents/papers/service-record';
import { agentLetter } from '../documents/papers/letter';
import { rankOf, type Matter, type Piece, type Situation } from '../documents/piece';
import { gradeOf } from './grades';
import type { CareerStep, StepKind } from './profile';

/** What the papers of a step need besides the matter. */
export interface PaperContext {
  readonly before: Situation;
  readonly calendar: DemoCalendar;
  /** The contract that runs, for its amendments. */
  readonly contract: Extract<CareerStep, { kind: 'contract' }> | null;
  readonly amendments: number;
}

type Papers = {
  [K in StepKind]: (
    matter: Matter,
    step: Extract<CareerStep, { kind: K }>,
    context: PaperContext,
  ) => readonly Piece[];
};

const papers: Papers = {
  trainee: (matter) => [traineeAppointment(matter)],
  tenure: (matter) => [tenure(matter)],
  mutation: (matter, { from }) => [priorServices(earlier(matter, 25), from), mutation(matter, from)],
  integration: (matter) => [integration(matter)],
  hosted: () => [],
  step: (matter, _step, { before }) => [stepAdvancement(matter, before)],
  promotion: (matter, _step, { before }) => [gradeAdvancement(matter, before)],
  contract: (matter, step, { calendar }) => [
    contract(matter, {
      ...step,
      category: step.category ?? null,
      until: step.until ? lastDay(calendar, matter.effectiveOn, step.until) : null,
      amendment: 0,
    }),
  ],
  renewal: (matter, step, context) =>
    amended(matter, context, { until: lastDay(context.calendar, matter.effectiveOn, step.until) }),
  permanent: (matter, _step, context) =>
    amended(matter, context, {
      change: 'Le contrat à durée déterminée en cours est transformé en contrat à durée indéterminée.',
    }),
  partTime: (matter, { quota, reason }) => [
    agentLetter(earlier(matter, 34), {
      documentType: '10-01',
      title: 'Demande de temps partiel',
      object: `demande de temps partiel à ${quota} %`,
      paragraphs: [
        `J'ai l'honneur de solliciter l'autorisation d'exercer mes fonctions à temps partiel à hauteur de ${quota} % à compter du ${inFrench(matter.effectiveOn)} (${reason}).`,
        'Je souhaiterais que mon jour non travaillé soit le mercredi, sous réserve des nécessités du service.',
      ],
    }),
    position.partTime(matter, reason),
  ],
  fullTime: (matter) => [position.fullTime(matter)],
  assignment: (matter) => [position.assignment(matter)],
  availability: (matter, step, { calendar }) => [
    request(matter, '05.3-01', 'Demande de mise en disponibilité', `ma mise en disponibilité ${step.reason}`),
    position.availability(matter, lastDay(calendar, matter.effectiveOn, step.until), step.reason),
  ],
  parentalLeave: (matter, step, { calendar }) => [
    request(matter, '05.4-01', 'Demande de congé parental', 'un congé parental'),
    position.parentalLeave(matter, lastDay(calendar, matter.effectiveOn, step.until)),
  ],
  reinstatement: (matter) => [
    request(matter, '05.6-01', 'Demande de réintégration', 'ma réintégration'),
    position.reinstatement(matter),
  ],
  secondment: (matter, step, { calendar }) => [
    request(
      matter,
      '05.1-02',
      'Candidature et demande de détachement',
      `mon détachement auprès de ${step.host}`,
    ),
    position.secondment(
      matter,
      lastDay(calendar, matter.effectiveOn, step.until),
      step.host,
      rankOf({ ...matter.situation, grade: gradeOf(step.hostGrade) }, matter.subject.gender),
    ),
  ],
  retirement: (matter) => [
    request(
      earlier(matter, 150),
      '17-04',
      "Demande d'admission à la retraite",
      'mon admission à la retraite',
    ),
    retirement(matter),
  ],
  departure: (matter) => [
    request(
      matter,
      '17-10',
      'Lettre de démission',
      'la fin de mes fonctions, pour un nouveau projet professionnel',
    ),
    resignation(matter),
  ],
};

/** The papers that a step of a career leaves in the file. */
export function papersOf(matter: Matter, step: CareerStep, context: PaperContext): readonly Piece[] {
  const write = papers[step.kind] as (
    matter: Matter,
    step: CareerStep,
    context: PaperContext,
  ) => readonly Piece[];
  return write(matter, step, context);
}

function amended(
  matter: Matter,
  { contract: running, amendments }: PaperContext,
  terms: { until?: Day; change?: string },
): readonly Piece[] {
  if (!running) return [];
  const { form, job, ground, category = null } = running;
  return [
    contract(matter, {
      form,
      job,
      ground,
      category,
      until: terms.until ?? null,
      change: terms.change ?? '',
      amendment: amendments,
    }),
  ];
}

/** A request comes before the act that answers it. */
function request(matter: Matter, documentType: string, title: string, wish: string): Piece {
  return agentLetter(earlier(matter, 31), {
    documentType,
    title,
    object: title.charAt(0).toLowerCase() + title.slice(1),
    paragraphs: [
      `J'ai l'honneur de solliciter ${wish}, à compter du ${inFrench(matter.effectiveOn)}.`,
      'Je me tiens à la disposition du service pour organiser au mieux la transition et le suivi des dossiers en cours.',
    ],
  });
}

function earlier(matter: Matter, days: number): Matter {
  return {
    ...matter,
    signedOn: addDays(matter.signedOn, -days),
    notifiedOn: addDays(matter.signedOn, -days + 3),
  };
}
