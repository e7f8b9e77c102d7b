const namesOf = (person: string) => `
  (select json_build_object('givenNames', given_names, 'usualName', usual_name)
     from agent where employer_id = $1::uuid and person_id = ${person})`;

/** A habilitation as a delegation gives it. @param held alias of its row, its unit joined as `unit` */
const RIGHT_COLUMNS = `
  held.id as "habilitationId", held.label, held.operations, held.document_types as "documentTypeCodes",
  unit.name as "populationName",
  case when held.population_is_list then (
    select count(*)::int from habilitation_agent as listed
     where listed.employer_id = $1::uuid and listed.habilitation_id = held.id) end as "populationSize",
  held.valid_until as "validUntil"`;

const RIGHT_SOURCES = `
  habilitation as held
  left join org_unit as unit on unit.employer_id = $1::uuid and unit.id = held.population_org_unit_id`;

/** What the principal still holds, or held until the delegation ended, of what it gives. */
const RIGHTS_GIVEN = `
  coalesce((
    select json_agg(given order by given.label, given."habilitationId")
      from (select ${RIGHT_COLUMNS}
              from ${RIGHT_SOURCES}
             where held.employer_id = $1::uuid and held.holder_person_id = delegation.principal_person_id
               and (delegation.habilitation_ids is null or held.id = any (delegation.habilitation_ids))
               and held.valid_from <= delegation.valid_until
               and held.valid_until >= least($2::date, delegation.valid_until)
               and (held.ended_at is null or held.ended_at > least($3::timestamptz, delegation.ended_at))
           ) as given), '[]'::json)`;

/** $1 employer, $2 today, $3 now. */
export const DELEGATION_COLUMNS = `
  delegation.id, delegation.kind, delegation.principal_person_id as "principalPersonId",
  delegation.delegate_person_id as "delegatePersonId",
  ${namesOf('delegation.principal_person_id')} as principal, ${namesOf('delegation.delegate_person_id')} as delegate,
  ${RIGHTS_GIVEN} as rights, delegation.operations, delegation.document_types as "documentTypeCodes",
  narrowed.name as "populationName", delegation.valid_from::text as "validFrom",
  delegation.valid_until::text as "validUntil", delegation.legal_basis as "legalBasis", delegation.reason,
  ${namesOf('delegation.given_by_person_id')} as "givenBy", delegation.given_at as "givenAt",
  delegation.ended_at as "endedAt", ${namesOf('delegation.ended_by_person_id')} as "endedBy"`;

export const DELEGATION_SOURCES = `
  delegation
  left join org_unit as narrowed
    on narrowed.employer_id = $1::uuid and narrowed.id = delegation.population_org_unit_id`;

/** Those of two people at most, the newest first. $4 the person, or null; $5 the delegation, or null. */
export const DELEGATIONS_OF = `
  select ${DELEGATION_COLUMNS} from ${DELEGATION_SOURCES}
   where delegation.employer_id = $1::uuid
     and ($4::uuid is null or $4 in (delegation.principal_person_id, delegation.delegate_person_id))
     and ($5::uuid is null or delegation.id = $5)
   order by delegation.given_at desc, delegation.id desc`;

const IS_OVER = '(delegation.valid_until < $2::date or delegation.ended_at <= $3::timestamptz)';

/** A page of the employer's. $4 whether those that are over; $5, $6 cursor; $7 how many. */
export const DELEGATIONS = `
  select (select count(*)::int from delegation where employer_id = $1::uuid and coalesce(${IS_OVER}, false) = $4) as total,
         coalesce((select json_agg(page) from (
           select ${DELEGATION_COLUMNS}, delegation.given_at::text as "sortedBy" from ${DELEGATION_SOURCES}
            where delegation.employer_id = $1::uuid and coalesce(${IS_OVER}, false) = $4
              and ($5::timestamptz is null or (delegation.given_at, delegation.id) < ($5::timestamptz, $6::uuid))
            order by delegation.given_at desc, delegation.id desc
            limit $7) as page), '[]'::json) as delegations`;

/** What somebody holds of their own, today or later. $1 employer, $2 today, $3 now, $4 person. */
export const OWN_RIGHTS = `
  select ${RIGHT_COLUMNS} from ${RIGHT_SOURCES}
   where held.employer_id = $1::uuid and held.holder_person_id = $4::uuid and held.valid_until >= $2::date
     and (held.ended_at is null or held.ended_at > $3::timestamptz)
   order by held.label, held.id`;

/** The units of the employer, as a tree is read. $1 employer. */
export const UNITS = `
  with recursive tree (id, name, depth, path) as (
    select id, name, 0, array[name] from org_unit where employer_id = $1 and parent_id is null
    union all
    select unit.id, unit.name, tree.depth + 1, tree.path || unit.name
      from tree join org_unit as unit on unit.employer_id = $1 and unit.parent_id = tree.id
  )
  select id, name, depth from tree order by path`;
