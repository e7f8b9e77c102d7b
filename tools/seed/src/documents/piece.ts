import type { When } from '../demo-calendar';
import type { Gender, Grade } from '../careers/grades';
import type { Day } from '../demo-calendar';
import type { Paper } from './content';
import type { Employer } from './employers';
import type { Subject } from './subject';

/** Where an agent stands in their career at a moment. */
export interface Situation {
  readonly grade: Grade | null;
  /** Job of a contract agent. */
  readonly job: string | null;
  readonly step: number;
  readonly grossIndex: number | null;
  readonly increasedIndex: number | null;
  readonly quota: number;
  readonly trainee: boolean;
  readonly unit: string;
  readonly post: string;
  readonly managerName: string | null;
}

/** Everything a paper may need to say. */
export interface Matter {
  readonly employer: Employer;
  readonly subject: Subject;
  readonly situation: Situation;
  readonly effectiveOn: Day;
  readonly signedOn: Day;
  readonly notifiedOn: Day;
}

/** A paper ready to be filed, with all the dates the law tells apart. */
export interface Piece {
  readonly documentType: string;
  readonly title: string;
  readonly documentDate: Day;
  readonly effectiveOn?: Day;
  readonly signedOn?: Day;
  readonly notifiedOn?: Day;
  readonly paper: Paper;
}

/** A piece written in a file by hand, beside those that follow from the career. */
export interface PiecePlan {
  readonly on: When;
  readonly template: PlannedTemplate;
  /** What the template needs to be told. */
  readonly detail?: string;
}

export type PlannedTemplate =
  | 'childBirth'
  | 'cumulation'
  | 'congratulations'
  | 'transferRequest'
  | 'curriculumVitae'
  | 'absence'
  | 'trainingPassport'
  | 'correspondence'
  | 'blame'
  | 'therapeuticPartTime'
  | 'unionRelease'
  | 'militaryService'
  | 'civilPartnership'
  | 'honour';

/** « rédactrice principale de 2e classe », or the job of a contract agent. */
export function rankOf({ grade, job }: Situation, gender: Gender): string {
  return grade ? grade.labels[gender] : (job ?? 'agent contractuel');
}

/** « 6e », « 1er » */
export function ordinal(number: number): string {
  return number === 1 ? '1er' : `${number}e`;
}
