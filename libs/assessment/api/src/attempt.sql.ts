/** The columns of an attempt, by the names of {@link AttemptRow}; `attempt` is the table. */
export const ATTEMPT_COLUMNS = `
  attempt.id, attempt.kind, attempt.competence_id as "competenceId", attempt.bank_version as "bankVersion",
  attempt.engine_version as "engineVersion", attempt.plan, attempt.state, attempt.employer_id as "employerId",
  attempt.started_at as "startedAt", attempt.finished_at as "finishedAt", attempt.stop_reason as "stopReason",
  attempt.outcome`;

/** The steps of the attempt of the row, as JSON. */
export const STEPS_JSON = `
  (select coalesce(json_agg(json_build_object(
            'position', served_item.position, 'itemId', served_item.item_id, 'itemVersion', served_item.item_version,
            'servedAt', served_item.served_at, 'choice', served_item.choice,
            'reportReference', served_item.report_reference,
            'answer', case when answer.position is not null then json_build_object(
               'value', answer.value, 'doNotKnow', answer.do_not_know, 'correct', answer.correct,
               'idempotencyKey', answer.idempotency_key, 'answeredAt', answer.answered_at) end)
          order by served_item.position), '[]')
     from served_item
     left join answer on answer.person_id = served_item.person_id and answer.attempt_id = served_item.attempt_id
                     and answer.position = served_item.position
    where served_item.person_id = attempt.person_id and served_item.attempt_id = attempt.id)`;

/** $1 person, $2 attempt. */
export const ATTEMPT = `
  select ${ATTEMPT_COLUMNS}, ${STEPS_JSON} as steps from attempt where person_id = $1 and id = $2`;

/** $1 person. */
export const ATTEMPTS = `
  select ${ATTEMPT_COLUMNS}, ${STEPS_JSON} as steps
    from attempt where person_id = $1 order by started_at desc, id desc`;

/** $1 person, $2 attempt. Whoever writes in an attempt takes its turn here first. */
export const LOCK_ATTEMPT = 'select 1 from attempt where person_id = $1 and id = $2 for update';

/** $1 person, $2 kind, $3 competence or null, $4 idempotency key, $5 employer the record goes to or null. */
export const STARTED_ALREADY = `
  select id,
         exists (select from attempt where person_id = $1 and kind = 'PRACTICE') as "hasPractised"
    from (select) as nothing
    left join attempt on person_id = $1 and (idempotency_key = $4 or (
           state in ('IN_PROGRESS', 'PAUSED') and kind = $2 and competence_id is not distinct from $3
           and employer_id is not distinct from $5::uuid))
   order by idempotency_key = $4 desc nulls last
   limit 1`;
