import type { HabilitationOperation } from './right.generated';

/** What the law lists of operations on documents, in its order. */
export const FILE_OPERATIONS: readonly HabilitationOperation[] = [
  'CONSULTATION',
  'COLLECTION',
  'REFERENCING',
  'USE',
  'MODIFICATION',
  'LIFECYCLE',
  'CONSERVATION',
  'TRANSFER',
  'ERASURE',
  'ARCHIVAL_TRANSFER',
];

export const isOnFiles = (operation: HabilitationOperation): boolean => FILE_OPERATIONS.includes(operation);
