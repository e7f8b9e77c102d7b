import {
  AdministrativePosition,
  CareerEventKind,
  EmploymentStatus,
  type RecordCareerEventInput,
} from '@jalon/identity/api';
import { inFrench, lastDay, type Day, type DemoCalendar } from '../demo-calendar';
import { rankOf, type Situation } from '../documents/piece';
import type { CareerStep, ContractForm } from './profile';
import type { Gender } from './grades';

/** What a step of the career writes in its timeline; its engagement and its dates are added by the caller. */
export type EventDetail = Omit<
  RecordCareerEventInput,
  'engagementId' | 'effectiveOn' | 'signedOn' | 'notifiedOn'
>;

const contractStatuses: Record<ContractForm, EmploymentStatus> = {
  CDD: EmploymentStatus.FIXED_TERM_CONTRACT,
  CDI: EmploymentStatus.PERMANENT_CONTRACT,
  APPRENTICE: EmploymentStatus.APPRENTICE,
  HOURLY: EmploymentStatus.HOURLY,
};

export function statusOf(step: CareerStep): EmploymentStatus {
  if (step.kind === 'contract') return contractStatuses[step.form];
  return step.kind === 'trainee' ? EmploymentStatus.TRAINEE : EmploymentStatus.TENURED;
}

/** The event of a step, null for a mere change of post, which assignments tell. */
export function eventOf(
  { on, step }: { readonly on: Day; readonly step: CareerStep },
  situation: Situation,
  gender: Gender,
  calendar: DemoCalendar,
): EventDetail | null {
  const until =
    'until' in step && step.until ? ` jusqu'au ${inFrench(lastDay(calendar, on, step.until))}` : '';
  switch (step.kind) {
    case 'trainee':
      return { ...recruitment(situation, gender), employmentStatus: EmploymentStatus.TRAINEE };
    case 'mutation':
      return {
        ...recruitment(situation, gender),
        employmentStatus: EmploymentStatus.TENURED,
        note: `Mutation depuis ${step.from}`,
      };
    case 'hosted':
      return {
        ...recruitment(situation, gender),
        employmentStatus: EmploymentStatus.TENURED,
        note: `Accueil en détachement depuis ${step.origin}${until}`,
      };
    case 'contract':
      return {
        kind: CareerEventKind.RECRUITMENT,
        employmentStatus: statusOf(step),
        administrativePosition: AdministrativePosition.ACTIVE,
        ...pay(situation),
        workingTimeQuota: situation.quota,
        note: `${step.job}${until}`,
      };
    case 'tenure':
      return { kind: CareerEventKind.TENURE, employmentStatus: EmploymentStatus.TENURED };
    case 'step':
      return { kind: CareerEventKind.STEP, ...pay(situation) };
    case 'promotion':
      return { kind: CareerEventKind.GRADE, ...rank(situation, gender), ...pay(situation) };
    case 'integration':
      return { kind: CareerEventKind.INTEGRATION, ...rank(situation, gender), ...pay(situation) };
    case 'renewal':
      return { kind: CareerEventKind.CONTRACT_RENEWAL, note: `Contrat renouvelé${until}` };
    case 'permanent':
      return {
        kind: CareerEventKind.CONTRACT_RENEWAL,
        employmentStatus: EmploymentStatus.PERMANENT_CONTRACT,
        note: 'Passage en contrat à durée indéterminée',
      };
    case 'partTime':
      return {
        kind: CareerEventKind.WORKING_TIME,
        workingTimeQuota: step.quota,
        note: `Temps partiel : ${step.reason}`,
      };
    case 'fullTime':
      return { kind: CareerEventKind.WORKING_TIME, workingTimeQuota: 100 };
    case 'availability':
      return positionChange(
        AdministrativePosition.UNPAID_AVAILABILITY,
        `Disponibilité ${step.reason}${until}`,
      );
    case 'parentalLeave':
      return positionChange(AdministrativePosition.PARENTAL_LEAVE, `Congé parental${until}`);
    case 'secondment':
      return positionChange(AdministrativePosition.SECONDMENT, `Détachement auprès de ${step.host}${until}`);
    case 'reinstatement':
      return positionChange(AdministrativePosition.ACTIVE, 'Réintégration');
    case 'retirement':
      return { kind: CareerEventKind.TERMINATION, note: 'Admission à la retraite' };
    case 'departure':
      return { kind: CareerEventKind.TERMINATION, note: step.reason };
    case 'assignment':
      return null;
  }
}

function recruitment(situation: Situation, gender: Gender) {
  return {
    kind: CareerEventKind.RECRUITMENT,
    administrativePosition: AdministrativePosition.ACTIVE,
    ...rank(situation, gender),
    ...pay(situation),
    workingTimeQuota: situation.quota,
  };
}

function rank(situation: Situation, gender: Gender) {
  const { grade } = situation;
  if (!grade) return {};
  const name = grade.body.name.replace(/^des /, '');
  return {
    statutoryBody: name.charAt(0).toUpperCase() + name.slice(1),
    grade: sentence(rankOf(situation, gender)),
  };
}

function pay({ step, grossIndex, increasedIndex }: Situation) {
  return { step: step > 0 ? String(step) : null, grossIndex, increasedIndex };
}

function positionChange(administrativePosition: AdministrativePosition, note: string): EventDetail {
  return { kind: CareerEventKind.POSITION_CHANGE, administrativePosition, note };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
