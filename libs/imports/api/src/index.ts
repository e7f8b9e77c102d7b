export { importsModule } from './imports.module';
export { type ImportedFile, openImport } from './session/start-import.service';
export { ImportOrigin } from './session/vocabulary';
export { ImportField } from './mapping/import-field';
export { cellText, type CellReading, readCell } from './rows/read-cell.rules';
