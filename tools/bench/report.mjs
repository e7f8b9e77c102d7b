import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { machine } from './machine.mjs';

const REPORT = new URL('../../docs/benchmarks.md', import.meta.url);
const TEMPLATE = new URL('report-template.md', import.meta.url);

/**
 * @typedef {{ name: string, value: string, bound: string, met: boolean }} Bound
 * @typedef {{ bounds: readonly Bound[], tables: readonly Table[], notes?: readonly string[] }} Result
 * @typedef {{ title: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[] }} Table
 */

/**
 * Writes the figures of one part in the report, in place of those of its last run; the other parts are kept.
 *
 * @param {string} part
 * @param {Result} result
 * @returns {string} the same figures, for the terminal
 */
export function keepFigures(part, result) {
  const figures = [...result.tables.map(table), boundTable(result.bounds), ...(result.notes ?? [])].join(
    '\n\n',
  );
  const header = `Measured on ${new Date().toISOString().slice(0, 10)}:\n\n${machine()
    .map((line) => `- ${line}`)
    .join('\n')}`;
  const report = readFileSync(existsSync(REPORT) ? REPORT : TEMPLATE, 'utf8');
  writeFileSync(REPORT, replaceSection(report, part, `${header}\n\n${figures}`));
  return figures;
}

/** Replaces what lies between the two marks of a part. */
export function replaceSection(report, part, text) {
  const [start, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const [before, rest] = report.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`The report has no section ${start} … ${end}.`);
  }
  return `${before}${start}\n\n${text}\n\n${end}${after}`;
}

/** @param {readonly Bound[]} bounds */
function boundTable(bounds) {
  return table({
    title: 'Bounds',
    columns: ['figure', 'measured', 'required', ''],
    rows: bounds.map(({ name, value, bound, met }) => [name, value, bound, met ? 'met' : '**missed**']),
  });
}

/** A Markdown table whose columns are aligned, as the formatter wants them. @param {Table} table */
function table({ title, columns, rows }) {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => row[index].length)));
  const line = (row) => `| ${row.map((cell, index) => cell.padEnd(widths[index])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`**${title}**`, '', line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}
