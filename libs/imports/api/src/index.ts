export { importsModule } from './imports.module';
export { ImportField } from './mapping/import-field';
export { cellText, type CellReading, readCell } from './rows/read-cell.rules';
