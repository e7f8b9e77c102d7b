import type { TableMediaType } from '@jalon/shared/api';

/**
 * The media type of workbooks, written here again: the thread that examines files imports types of the shared library
 * and nothing that runs, or it would load the whole API.
 */
export const XLSX =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' satisfies TableMediaType;
