/** Keeps rows that were tried, given as an array of objects with the names of the columns. */
export const INSERT_ROWS = `
  insert into import_row (employer_id, import_id, line, cells, matricule, manager_matricule, read_values, outcome, faults,
                          changes)
  select $1::uuid, $2::uuid, line, array(select jsonb_array_elements_text(cells)), matricule, manager_matricule,
         read_values, outcome, faults, changes
    from jsonb_to_recordset($3::jsonb)
      as given (line int, cells jsonb, matricule text, manager_matricule text, read_values jsonb, outcome text,
                faults jsonb, changes jsonb)`;

/** A matricule that several rows have: none of them can be trusted. */
export const REFUSE_DUPLICATES = `
  update import_row set outcome = 'REFUSED', faults = faults || jsonb_build_array(jsonb_build_object(
           'code', 'DUPLICATE_MATRICULE', 'field', 'MATRICULE', 'value', import_row.matricule, 'detail', twice.lines))
    from (select matricule, left(string_agg(line::text, ', ' order by line), 60) as lines from import_row
           where employer_id = $1 and import_id = $2 and matricule is not null
           group by matricule having count(*) > 1) as twice
   where employer_id = $1 and import_id = $2 and import_row.matricule = twice.matricule`;

/** A superior whom nobody knows, and whom no row that will be taken makes known. */
export const REFUSE_UNKNOWN_MANAGERS = `
  update import_row set outcome = 'REFUSED', faults = faults || jsonb_build_array(jsonb_build_object(
           'code', 'MANAGER_UNKNOWN', 'field', 'MANAGER', 'value', manager_matricule))
   where employer_id = $1 and import_id = $2 and manager_matricule is not null and outcome <> 'REFUSED'
     and not exists (select from agent where agent.employer_id = $1 and agent.matricule = manager_matricule)
     and not exists (select from import_row as theirs
                      where theirs.employer_id = $1 and theirs.import_id = $2
                        and theirs.matricule = import_row.manager_matricule and theirs.outcome <> 'REFUSED')`;

/** Whoever is at work today and in no row. $3 is today. */
export const FIND_MISSING = `
  insert into import_departure (employer_id, import_id, agent_id, matricule)
  select $1, $2, agent.id, agent.matricule from agent
   where agent.employer_id = $1
     and exists (select from engagement where engagement.employer_id = $1 and engagement.agent_id = agent.id
                    and starts_on <= $3::date and (ends_on is null or ends_on >= $3::date))
     and not exists (select from import_row
                      where import_row.employer_id = $1 and import_id = $2 and import_row.matricule = agent.matricule)`;

/** How many rows come to what, and how many keep a value of theirs. */
export const COUNT_OUTCOMES = `
  select outcome as name, count(*)::int as count from import_row
   where employer_id = $1 and import_id = $2 group by outcome
  union all
  select 'MISSING', count(*)::int from import_departure where employer_id = $1 and import_id = $2
  union all
  select 'KEPT', count(*)::int from import_row
   where employer_id = $1 and import_id = $2 and outcome <> 'REFUSED'
     and changes @? '$[*] ? (@.keptBy != null)'`;
