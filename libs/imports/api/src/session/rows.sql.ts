const COLUMNS = `line, cells, matricule, manager_matricule as "managerMatricule", read_values as "values", outcome, faults,
                 changes, result, done`;

/** The next rows to write: those that would change something, and have not failed. $3 the last line done, $4 how many. */
export const NEXT_ROWS = `
  select ${COLUMNS} from import_row
   where employer_id = $1 and import_id = $2 and line > $3 and outcome in ('NEW', 'CHANGED')
     and result is distinct from 'FAILED'
   order by line limit $4`;

/** What came of rows, given as an array; what a second pass wrote is added to what the first did. */
export const WRITE_ENDS = `
  update import_row
     set result = given.result,
         faults = case when jsonb_array_length(given.faults) > 0 then given.faults else import_row.faults end,
         done = coalesce(import_row.done, '[]') || given.done
    from jsonb_to_recordset($3::jsonb) as given (line int, result text, faults jsonb, done jsonb)
   where employer_id = $1 and import_id = $2 and import_row.line = given.line`;

/** How many rows, and people who leave, came to what. */
export const COUNT_RESULTS = `
  select result as name, count(*)::int as count from import_row
   where employer_id = $1 and import_id = $2 and result is not null group by result
  union all
  select 'DEPARTURE_' || result, count(*)::int from import_departure
   where employer_id = $1 and import_id = $2 and result is not null group by result`;

/** Rows in the order of the file, for the report. $3 the last line given, $4 how many. */
export const ROWS_AFTER = `
  select ${COLUMNS} from import_row
   where employer_id = $1 and import_id = $2 and line > $3 order by line limit $4`;

/** Rows that wrote something, the last first, for it to be undone. $3 the line reached, $4 how many. */
export const WRITTEN_BEFORE = `
  select ${COLUMNS} from import_row
   where employer_id = $1 and import_id = $2 and line < $3 and jsonb_array_length(coalesce(done, '[]')) > 0
   order by line desc limit $4`;

/** What came of the undoing of rows, given as an array; `done` is what stays written. */
export const WRITE_UNDONE = `
  update import_row set result = given.result, done = given.done
    from jsonb_to_recordset($3::jsonb) as given (line int, result text, done jsonb)
   where employer_id = $1 and import_id = $2 and import_row.line = given.line`;
