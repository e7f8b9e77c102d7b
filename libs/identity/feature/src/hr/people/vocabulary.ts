/** The codes of the schema that forms offer, in the order in which people look for them. */
export const statuses = [
  'TENURED',
  'TRAINEE',
  'STUDENT',
  'PERMANENT_CONTRACT',
  'FIXED_TERM_CONTRACT',
  'APPRENTICE',
  'HOURLY',
  'STATE_WORKER',
  'HOSPITAL_DOCTOR',
] as const;
export const categories = ['A', 'B', 'C'] as const;
export const reasons = [
  'TYPING_ERROR',
  'MISSING_VALUE',
  'CIVIL_STATUS_CHANGE',
  'AGENT_REQUEST',
  'NEW_DECISION',
] as const;
export const careerEventKinds = [
  'RECRUITMENT',
  'TENURE',
  'STEP',
  'GRADE',
  'POSITION_CHANGE',
  'WORKING_TIME',
  'CONTRACT_RENEWAL',
  'INTEGRATION',
  'TERMINATION',
] as const;
export const administrativePositions = [
  'ACTIVE',
  'SECONDMENT',
  'UNPAID_AVAILABILITY',
  'PARENTAL_LEAVE',
] as const;

export type Status = (typeof statuses)[number];
export type Category = (typeof categories)[number];
export type Reason = (typeof reasons)[number];
export type CareerEventKind = (typeof careerEventKinds)[number];
export type AdministrativePosition = (typeof administrativePositions)[number];
