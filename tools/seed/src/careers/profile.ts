import type { Until, When } from '../demo-calendar';
import type { PiecePlan } from '../documents/piece';
import type { Gender, GradeKey } from './grades';

export type ContractForm = 'CDD' | 'CDI' | 'APPRENTICE' | 'HOURLY';

/** What happens in a career, in the order it happens. */
export type CareerStep =
  | {
      readonly kind: 'trainee';
      readonly on: When;
      readonly grade: GradeKey;
      readonly step?: number;
      readonly quota?: number;
    }
  | { readonly kind: 'tenure'; readonly on: When }
  | {
      readonly kind: 'mutation';
      readonly on: When;
      readonly grade: GradeKey;
      readonly step: number;
      readonly from: string;
    }
  | {
      readonly kind: 'contract';
      readonly on: When;
      readonly until?: Until;
      readonly form: ContractForm;
      readonly job: string;
      readonly category?: 'A' | 'B' | 'C';
      readonly ground: string;
      readonly index?: readonly [number, number];
      readonly quota?: number;
    }
  | { readonly kind: 'renewal'; readonly on: When; readonly until: Until }
  | { readonly kind: 'permanent'; readonly on: When }
  | { readonly kind: 'step'; readonly on: When; readonly step: number; readonly told?: When }
  | { readonly kind: 'promotion'; readonly on: When; readonly grade: GradeKey; readonly step?: number }
  | { readonly kind: 'integration'; readonly on: When; readonly grade: GradeKey; readonly step?: number }
  | { readonly kind: 'partTime'; readonly on: When; readonly quota: number; readonly reason: string }
  | { readonly kind: 'fullTime'; readonly on: When }
  | {
      readonly kind: 'assignment';
      readonly on: When;
      readonly unit: string;
      readonly post: string;
      readonly manager?: string;
    }
  | { readonly kind: 'availability'; readonly on: When; readonly until: Until; readonly reason: string }
  | { readonly kind: 'parentalLeave'; readonly on: When; readonly until: Until }
  | { readonly kind: 'reinstatement'; readonly on: When }
  | {
      readonly kind: 'secondment';
      readonly on: When;
      readonly until: Until;
      readonly host: string;
      readonly hostGrade: GradeKey;
    }
  | {
      readonly kind: 'hosted';
      readonly on: When;
      readonly until: Until;
      readonly origin: string;
      readonly grade: GradeKey;
      readonly step: number;
    }
  | { readonly kind: 'retirement'; readonly on: When }
  | { readonly kind: 'departure'; readonly on: When; readonly reason: string };

export type StepKind = CareerStep['kind'];

/** A fictitious agent of one employer, and everything that happened to them there. */
export interface AgentProfile {
  /** Names the agent in the other literals; also the sign-in name when none is given. */
  readonly key: string;
  /** The same human being with another employer. */
  readonly person?: string;
  readonly gender: Gender;
  readonly givenNames: string;
  readonly birthName: string;
  /** The birth name when it is not given. */
  readonly usualName?: string;
  readonly born: When;
  readonly birthPlace: string;
  /** False when the employer gave none; usually made of the key and the employer's domain. */
  readonly email?: string | false;
  readonly signsIn?: false;
  readonly unit: string;
  readonly post: string;
  readonly manager?: string;
  readonly career: readonly CareerStep[];
  /** The steps of the pay scale are all written in the career: none is counted. */
  readonly stepsWritten?: true;
  /** Where the person studied for this career. */
  readonly diploma: string;
  /** Trainings followed, newest last. */
  readonly trainings?: readonly (readonly [on: When, title: string])[];
  /** What is special to this file. */
  readonly pieces?: readonly PiecePlan[];
  /** How many of the last yearly interviews are on file. */
  readonly interviews?: number;
  /** The file lies with the employer of origin. */
  readonly hosted?: true;
  /** A new arrival, whose file is almost empty. */
  readonly bare?: true;
}

/** A civil servant's usual beginning: a year of training on the job, then tenure. */
export function tenured(on: When, grade: GradeKey, step = 1): readonly CareerStep[] {
  const years = Number.parseInt(on, 10);
  return [
    { kind: 'trainee', on, grade, step },
    { kind: 'tenure', on: on.replace(/^\d+/, String(years - 1)) as When },
  ];
}
