import type { ImportField } from '../import.generated';

/** What a column may hold, in the order of a record. */
export const importFields: readonly ImportField[] = [
  'MATRICULE',
  'BIRTH_NAME',
  'USUAL_NAME',
  'GIVEN_NAMES',
  'BIRTH_DATE',
  'BIRTH_PLACE',
  'PROFESSIONAL_EMAIL',
  'STATUS',
  'CATEGORY',
  'STARTS_ON',
  'ENDS_ON',
  'ORG_UNIT',
  'POSITION',
  'MANAGER',
  'ASSIGNED_ON',
];
