import { HabilitationOperation } from '@jalon/identity/api';
import { Language, type UploadPurpose, type WorkItemKind, XLSX } from '@jalon/shared/api';
import { authorizeStaff } from '@jalon/identity/api';
import { STAFF_IMPORT, UNFINISHED_IMPORT } from './import-task-names';

/** An import that nobody has finished yet. */
export const unfinishedImport: WorkItemKind = {
  code: UNFINISHED_IMPORT,
  operation: HabilitationOperation.MANAGE_PEOPLE,
  texts: {
    [Language.FR]: { title: 'Import de personnel à terminer' },
    [Language.EN]: { title: 'Staff import to finish' },
  },
};

/** Bytes of a table: some hundreds of thousands of rows. */
const MAXIMUM_BYTES = 40 * 1024 * 1024;

/** Tables sent to become agents, engagements and assignments. */
export const staffImportUploads: UploadPurpose = {
  code: STAFF_IMPORT,
  mediaTypes: ['text/csv', XLSX],
  maximumBytes: MAXIMUM_BYTES,
  authorize: (ctx) => authorizeStaff(ctx),
};
