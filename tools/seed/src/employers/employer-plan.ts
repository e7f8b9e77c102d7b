import type { ContactSubject, SetContactInput } from '@jalon/identity/api';
import type { AgentProfile } from '../careers/profile';
import type { Employer } from '../documents/employers';

/** The org tree, from the top; a unit is named after those it is under. */
export interface UnitPlan {
  readonly key: string;
  readonly name: string;
  readonly under?: string;
}

/** Who answers about a subject, with a number of the ranges reserved to fiction. */
export type ContactPlan = Omit<SetContactInput, 'subject'>;

/** Everything an employer of the demo is made of. */
export interface EmployerPlan {
  readonly employer: Employer;
  readonly units: readonly UnitPlan[];
  readonly contacts: Readonly<Record<ContactSubject, ContactPlan>>;
  /** Those who run the files. Two administrators: nobody renews their own rights. */
  readonly staff: {
    readonly administrator: string;
    readonly secondAdministrator: string;
    /** Holds the career headings. */
    readonly careerOfficer: string;
    /** Holds the sensitive types, each one named. */
    readonly sensitiveOfficer: string;
    /** Watches over everybody’s data; an employer may have named nobody yet. */
    readonly dataProtectionOfficer?: string;
    /** Sits on the social committee: reads decisions and counts, and is no officer of human resources. */
    readonly staffRepresentative?: string;
  };
  /** Superiors come before those they manage. */
  readonly agents: readonly AgentProfile[];
  /** First matricule of the employer, the others follow. */
  readonly matricules: { readonly prefix: string; readonly first: number };
}
