import type { Language } from '@jalon/shared/api';
import type { ImportField } from '../mapping/import-field';
import type { CellFault } from '../rows/cell-fault';
import { speak } from '../speak';
import type { StaffImport } from './staff-import.entity';

/** What is wrong with a cell and how to mend it, as the page and the report say it. */
export function cureOf({ code, detail }: Pick<CellFault, 'code' | 'detail'>, language: Language): string {
  const closest = code === 'UNIT_UNKNOWN' && detail;
  return speak(language, closest ? 'fault.UNIT_UNKNOWN.closest' : `fault.${code}`, {
    detail: detail?.replaceAll(' | ', ', ') ?? '',
  });
}

/** The column that holds a field, as the file names it; null for a fault of the whole row. */
export function fieldColumn(
  field: ImportField | null,
  { reading, mapping }: Pick<StaffImport, 'reading' | 'mapping'>,
): string | null {
  const index = field === null ? -1 : (mapping?.indexOf(field) ?? -1);
  return reading?.columns[index]?.name ?? null;
}
