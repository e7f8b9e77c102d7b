import { openStoredFile } from '@jalon/documents/api';
import type { RequestContext } from '@jalon/shared/api';
import type { ReadFile, TableRow } from '../reading';
import type { StaffImport } from './staff-import.entity';

/** The bytes of an import, to be read outside any transaction. */
export async function fileOf(ctx: RequestContext, { storedFileId }: StaffImport): Promise<ReadFile> {
  const file = await openStoredFile(ctx, storedFileId ?? '');
  return () => file.read();
}

/** The rows under the header, in parts of `size`. */
export async function* dataRows(
  rows: AsyncIterable<TableRow>,
  hasHeader: boolean,
  size: number,
): AsyncGenerator<TableRow[]> {
  let part: TableRow[] = [];
  let isHeader = hasHeader;
  for await (const row of rows) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    part.push(row);
    if (part.length === size) {
      yield part;
      part = [];
    }
  }
  if (part.length > 0) yield part;
}
