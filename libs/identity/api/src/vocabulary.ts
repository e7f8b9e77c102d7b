import { registerEnumType } from 'type-graphql';

/** The three branches of the French public service: État, territoriale, hospitalière. */
export enum PublicServiceBranch {
  STATE = 'STATE',
  TERRITORIAL = 'TERRITORIAL',
  HOSPITAL = 'HOSPITAL',
}
registerEnumType(PublicServiceBranch, { name: 'PublicServiceBranch' });

/** Statut: titulaire, stagiaire, élève, CDI, CDD, apprenti, vacataire, ouvrier de l'État, praticien hospitalier. */
export enum EmploymentStatus {
  TENURED = 'TENURED',
  TRAINEE = 'TRAINEE',
  STUDENT = 'STUDENT',
  PERMANENT_CONTRACT = 'PERMANENT_CONTRACT',
  FIXED_TERM_CONTRACT = 'FIXED_TERM_CONTRACT',
  APPRENTICE = 'APPRENTICE',
  HOURLY = 'HOURLY',
  STATE_WORKER = 'STATE_WORKER',
  HOSPITAL_DOCTOR = 'HOSPITAL_DOCTOR',
}
registerEnumType(EmploymentStatus, { name: 'EmploymentStatus' });

/** Position statutaire (CGFP L511-1): activité, détachement, disponibilité, congé parental. */
export enum AdministrativePosition {
  ACTIVE = 'ACTIVE',
  SECONDMENT = 'SECONDMENT',
  UNPAID_AVAILABILITY = 'UNPAID_AVAILABILITY',
  PARENTAL_LEAVE = 'PARENTAL_LEAVE',
}
registerEnumType(AdministrativePosition, { name: 'AdministrativePosition' });

export enum StatutoryCategory {
  A = 'A',
  B = 'B',
  C = 'C',
}
registerEnumType(StatutoryCategory, { name: 'StatutoryCategory' });

/** What a dated act of the career decides. */
export enum CareerEventKind {
  RECRUITMENT = 'RECRUITMENT',
  TENURE = 'TENURE',
  STEP = 'STEP',
  GRADE = 'GRADE',
  POSITION_CHANGE = 'POSITION_CHANGE',
  WORKING_TIME = 'WORKING_TIME',
  CONTRACT_RENEWAL = 'CONTRACT_RENEWAL',
  INTEGRATION = 'INTEGRATION',
  TERMINATION = 'TERMINATION',
}
registerEnumType(CareerEventKind, { name: 'CareerEventKind' });

/** An engagement in one word: at work, absent (disponibilité, congé parental), seconded, ended; NONE: none was recorded. */
export enum EngagementState {
  ACTIVE = 'ACTIVE',
  ABSENT = 'ABSENT',
  SECONDED = 'SECONDED',
  ENDED = 'ENDED',
  NONE = 'NONE',
}
registerEnumType(EngagementState, { name: 'EngagementState' });

/** What a human contact answers about. */
export enum ContactSubject {
  PERSONNEL_FILE = 'PERSONNEL_FILE',
  CAREER = 'CAREER',
  DIGITAL_SKILLS = 'DIGITAL_SKILLS',
  ACCESSIBILITY = 'ACCESSIBILITY',
  DATA_PROTECTION = 'DATA_PROTECTION',
  SIGN_IN = 'SIGN_IN',
  ALGORITHMS = 'ALGORITHMS',
}
registerEnumType(ContactSubject, { name: 'ContactSubject' });

/**
 * What a habilitation allows: the operations on files that the law lists (arrêté of 21 December 2012, art. 2)
 * and the acts of administration.
 */
export enum HabilitationOperation {
  COLLECTION = 'COLLECTION',
  REFERENCING = 'REFERENCING',
  LIFECYCLE = 'LIFECYCLE',
  CONSULTATION = 'CONSULTATION',
  MODIFICATION = 'MODIFICATION',
  USE = 'USE',
  CONSERVATION = 'CONSERVATION',
  TRANSFER = 'TRANSFER',
  ERASURE = 'ERASURE',
  ARCHIVAL_TRANSFER = 'ARCHIVAL_TRANSFER',
  /** Agents, engagements, assignments, careers, the org tree and the contacts. */
  MANAGE_PEOPLE = 'MANAGE_PEOPLE',
  MANAGE_HABILITATIONS = 'MANAGE_HABILITATIONS',
  /** What posts require of digital competences, and the questions people report. */
  MANAGE_SKILLS = 'MANAGE_SKILLS',
  /** Deciding, issuing, revoking and replacing certificates. */
  CERTIFY = 'CERTIFY',
  /** The data-protection officer's: the trace, the registers and the requests, never the content of a file. */
  PROTECT_DATA = 'PROTECT_DATA',
  /** API keys and webhooks of the employer. */
  MANAGE_INTEGRATIONS = 'MANAGE_INTEGRATIONS',
  /** The referent of sign-in: codes handed over, identities confirmed, recoveries, after a check in person. */
  CONFIRM_IDENTITY = 'CONFIRM_IDENTITY',
  /** Publishing what the employer decided after the committee's opinion. */
  PUBLISH_DECISIONS = 'PUBLISH_DECISIONS',
  /** A staff representative's: the published decisions and aggregates, never a person. */
  REPRESENT_STAFF = 'REPRESENT_STAFF',
  /** The operator of the platform, whose employer runs it: employers and their settings, never the content of a file. */
  OPERATE_PLATFORM = 'OPERATE_PLATFORM',
}
registerEnumType(HabilitationOperation, { name: 'HabilitationOperation' });

/** The parts of Jalon an employer may leave closed; the others are open to everyone. */
export enum EmployerModule {
  ASSESSMENT = 'ASSESSMENT',
  CERTIFICATION = 'CERTIFICATION',
  TEAM_MAP = 'TEAM_MAP',
}
registerEnumType(EmployerModule, { name: 'EmployerModule' });

/** How somebody exercises the habilitation of another: a part given by its holder, or all of it while they are absent. */
export enum DelegationKind {
  DELEGATION = 'DELEGATION',
  INTERIM = 'INTERIM',
}
registerEnumType(DelegationKind, { name: 'DelegationKind' });

/** What somebody of another employer does here, for want of anybody here to do it. */
export enum SecondRoleKind {
  CERTIFIER = 'CERTIFIER',
  /** Gives, renews and reviews habilitations. */
  REVIEWER = 'REVIEWER',
  ARCHIVIST = 'ARCHIVIST',
}
registerEnumType(SecondRoleKind, { name: 'SecondRoleKind' });
