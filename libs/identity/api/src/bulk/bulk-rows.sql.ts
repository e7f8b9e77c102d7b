/** The tables that many rows are written into at once. */
export type BulkTable = 'agent' | 'engagement' | 'assignment';

interface BulkColumn {
  readonly column: string;
  readonly type: string;
  /** Written once, when the row is made. */
  readonly once?: boolean;
}

const columns: Readonly<Record<BulkTable, Readonly<Record<string, BulkColumn>>>> = {
  agent: {
    personId: { column: 'person_id', type: 'uuid', once: true },
    matricule: { column: 'matricule', type: 'text', once: true },
    birthName: { column: 'birth_name', type: 'text' },
    usualName: { column: 'usual_name', type: 'text' },
    givenNames: { column: 'given_names', type: 'text' },
    birthDate: { column: 'birth_date', type: 'date' },
    birthPlace: { column: 'birth_place', type: 'text' },
    professionalEmail: { column: 'professional_email', type: 'text' },
    searchText: { column: 'search_text', type: 'text' },
    createdAt: { column: 'created_at', type: 'timestamptz', once: true },
  },
  engagement: {
    agentId: { column: 'agent_id', type: 'uuid', once: true },
    status: { column: 'status', type: 'text' },
    category: { column: 'category', type: 'text' },
    startsOn: { column: 'starts_on', type: 'date' },
    endsOn: { column: 'ends_on', type: 'date' },
    endReason: { column: 'end_reason', type: 'text' },
  },
  assignment: {
    engagementId: { column: 'engagement_id', type: 'uuid', once: true },
    agentId: { column: 'agent_id', type: 'uuid', once: true },
    orgUnitId: { column: 'org_unit_id', type: 'uuid' },
    positionId: { column: 'position_id', type: 'uuid' },
    managerAgentId: { column: 'manager_agent_id', type: 'uuid' },
    startsOn: { column: 'starts_on', type: 'date' },
    endsOn: { column: 'ends_on', type: 'date' },
  },
};

/** Makes the rows of $2, an array of objects with `id` and the names of the entity's columns; $1 is the employer. */
export function insertRows(table: BulkTable): string {
  const entries = Object.entries(columns[table]);
  return `
    insert into ${table} (employer_id, id, ${entries.map(([, { column }]) => column).join(', ')})
    select $1::uuid, id, ${entries.map(([name]) => `"${name}"`).join(', ')}
      from jsonb_to_recordset($2::jsonb) as given (id uuid, ${entries
        .map(([name, { type }]) => `"${name}" ${type}`)
        .join(', ')})`;
}

/**
 * Changes rows by $2, an array of `{ id, version, after }`: those that nobody amended meanwhile, whose ids it returns.
 */
export function updateRows(table: BulkTable): string {
  const changed = Object.entries(columns[table]).filter(([, { once }]) => !once);
  const values = changed.map(
    ([name, { column, type }]) =>
      `${column} = case when after ? '${name}' then (after->>'${name}')::${type} else ${table}.${column} end`,
  );
  return `
    update ${table} set ${values.join(', ')}, version = ${table}.version + 1
      from jsonb_to_recordset($2::jsonb) as given (id uuid, version int, after jsonb)
     where ${table}.employer_id = $1::uuid and ${table}.id = given.id and ${table}.version = given.version
    returning ${table}.id`;
}

export const INSERT_PERSONS = `
  insert into person (id, created_at) select id, $2 from unnest($1::uuid[]) as id`;

/** Each person finds this employer among theirs. */
export const LINK_ENGAGEMENTS = `
  select identity_link_engagement(person, $1::uuid, agent) from unnest($2::uuid[], $3::uuid[]) as linked (person, agent)`;

export const INSERT_ACTS = `
  insert into people_act (employer_id, id, kind, agent_id, object_type, object_id, changes, reason, source, at, by_person_id)
  select $1::uuid, id, kind, "agentId", "objectType", "objectId", changes, null, $3, $4, $5
    from jsonb_to_recordset($2::jsonb) as given (id uuid, kind text, "agentId" uuid, "objectType" text, "objectId" uuid,
                                                 changes jsonb)`;

export const INSERT_SOURCES = `
  insert into agent_field_source (employer_id, agent_id, field, source, at, by_person_id)
  select $1::uuid, agent_id, field, $4, $5, $6 from unnest($2::uuid[], $3::text[]) as given (agent_id, field)
  on conflict (employer_id, agent_id, field)
    do update set source = excluded.source, at = excluded.at, by_person_id = excluded.by_person_id`;
