import type { ProgramScope } from './api-keys.generated';

/** What a key may read, in the order it is shown. */
export const scopes: readonly ProgramScope[] = [
  'CERTIFICATES_READ',
  'AGENTS_READ',
  'TRACE_READ',
  'AGENTS_IMPORT',
];
