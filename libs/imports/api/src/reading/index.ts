export { codecs, type EncodingEvidence, TextEncoding } from './encoding.rules';
export { columnLetters, columnNames, comparable } from './header.rules';
export { openTable, type ReadFile } from './open-table';
export { LIMITS } from './reading-limits';
export { ReadingRefusal, type ReadingRefusalCode, readingRefusals } from './reading-refusal';
export { Separator, separatorCharacters } from './separator.rules';
export type { CsvSettings, MergedRange, TableNotes, TableRow, TableSettings, XlsxSettings } from './table';
export { type ReadingChoices, understandTable, type UnderstoodTable } from './understand-table';
export { xlsxStream } from './xlsx/write-xlsx';
