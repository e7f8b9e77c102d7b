const COLUMNS = `
  question_report.id, reference, question_report.item_id as "itemId", item_version.body #>> '{content,fr,question}' as question, text,
  reported_at as "reportedAt", answer, answered_at as "answeredAt"`;

const JOIN_ITEM = `
  join item_version on item_version.item_id = question_report.item_id
                   and item_version.version = question_report.item_version`;

/** $1 employer, $2 whether only those that wait for an answer. */
export const REPORTS = `
  select ${COLUMNS}
    from question_report ${JOIN_ITEM}
   where employer_id = $1 and (not $2::boolean or answer is null)
   order by reported_at, reference`;

/** $1 employer, $2 reference. */
export const LOCK_REPORT = `
  select ${COLUMNS}
    from question_report ${JOIN_ITEM}
   where employer_id = $1 and reference = $2
     for update of question_report`;

/** $1 employer, $2 references. */
export const REPORT_ANSWERS = `
  select reference, answer from question_report
   where employer_id = $1 and reference = any ($2::text[]) and answer is not null`;
