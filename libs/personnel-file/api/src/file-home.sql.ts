import {
  assignmentFactsJson,
  careerFactsJson,
  coversAgentSql,
  HABILITATIONS_IN_FORCE,
} from '@jalon/identity/api';
import type { PieceRow } from './file-home.rows';

/** A subquery's rows as a JSON array, never null. */
export const list = (select: string) =>
  `coalesce((select json_agg(item) from (${select}) as item), '[]'::json)`;
/** A subquery's only row as a JSON object. */
export const one = (select: string) => `(select row_to_json(item) from (${select}) as item)`;

/** The habilitations of `covering`, for the policy. */
export const HABILITATIONS = list(`
  select id, label, operations, document_types as "documentTypes", valid_until as "validUntil",
         legal_basis as "legalBasis", delegation
    from covering order by valid_until desc, id`);

/** The actor's habilitations in force that cover the agent; `agentId` is SQL. */
export const covering = (agentId: string) => `
  ${HABILITATIONS_IN_FORCE},
  covering as materialized (select in_force.* from in_force where ${coversAgentSql(agentId)})`;

/** The types somebody else than the holder may read. */
const READABLE_TYPES = `select unnest(document_types) from covering where 'CONSULTATION' = any (operations)`;

export const AGENT = `json_build_object(
  'id', agent.id, 'matricule', agent.matricule, 'birthName', agent.birth_name, 'usualName', agent.usual_name,
  'givenNames', agent.given_names, 'birthDate', agent.birth_date, 'birthPlace', agent.birth_place,
  'professionalEmail', agent.professional_email)`;

/** What a piece is made of: SQL by name. */
const pieceValues = (opened: string) => ({
  id: 'piece.id',
  number: 'piece.number',
  title: 'piece.title',
  documentTypeCode: 'piece.document_type',
  documentDate: 'piece.document_date',
  effectiveOn: 'piece.effective_on',
  signedOn: 'piece.signed_on',
  notifiedOn: 'piece.notified_on',
  registeredAt: 'piece.registered_at',
  registrarGivenNames: 'registrar.given_names',
  registrarUsualName: 'registrar.usual_name',
  sourceSystem: 'piece.source_system',
  pageCount: 'piece.page_count',
  careerEventId: 'piece.career_event_id',
  byteSize: 'stored.byte_size',
  mediaType: 'stored.media_type',
  opened,
});

/** The names of the values of a piece, in the order of a list's arrays. */
export const PIECE_VALUES = Object.keys(pieceValues('')) as readonly (keyof PieceRow)[];

const pieceSources = (pieces = 'file_piece') => `
  ${pieces} as piece
  join stored_file as stored on stored.employer_id = $1::uuid and stored.id = piece.stored_file_id
  left join agent as registrar
    on registrar.employer_id = $1::uuid and registrar.person_id = piece.registered_by_person_id`;

/** Pieces as arrays of values: the same names on each of dozens of rows would cost more than the values. */
const pieceList = (opened: string, condition = '') => `
  coalesce((
    select json_agg(json_build_array(${Object.values(pieceValues(opened)).join(', ')}) order by piece.number)
      from ${pieceSources()}
     where piece.employer_id = $1::uuid and piece.file_id = file.id ${condition}), '[]'::json)`;

/** $3 is the instant before which nothing is unread. */
const OPENED_BY_HOLDER = `(piece.registered_at <= $3::timestamptz or exists (
  select from file_access_log as access
   where access.employer_id = $1::uuid and access.piece_id = piece.id and access.actor_person_id = $2::uuid
     and access.operation = 'CONSULTATION'))`;

/** What a file home shows whoever reads it. $1 employer, $5 agent. */
const homeColumns = (pieces: string) => `
  file.id as "fileId", ${AGENT} as agent,
  ${one(`select id, siret, name, short_name as "shortName", branch from employer where id = $1::uuid`)} as employer,
  ${list(`
    select id, status, category, job_stream as "jobStream", starts_on as "startsOn", ends_on as "endsOn",
           end_reason as "endReason"
      from engagement where employer_id = $1::uuid and agent_id = $5::uuid order by starts_on, id`)} as engagements,
  ${careerFactsJson('career_event.agent_id = $5::uuid')} as "careerFacts",
  ${assignmentFactsJson('assignment.agent_id = $5::uuid')} as assignments,
  ${pieces} as pieces,
  ${one(`
    select id, subject, name, role, phone, email, hours, place
      from contact where employer_id = $1::uuid and subject = 'PERSONNEL_FILE'`)} as contact`;

const HOME_SOURCES = `
    from agent
    left join personnel_file as file on file.employer_id = $1::uuid and file.agent_id = $5::uuid
   where agent.employer_id = $1::uuid and agent.id = $5::uuid`;

/**
 * The holder's file home. $1 employer, $2 the actor's person, $3 since when a piece may be unread, $4 since when a
 * look at the file is the same look, $5 agent.
 */
export const OWN_FILE_HOME = `
  select ${homeColumns(pieceList(OPENED_BY_HOLDER))},
    '[]'::json as habilitations,
    exists (
      select from (
        select from file_access_log
         where employer_id = $1::uuid and agent_id = $5::uuid and at > $4::timestamptz
           and actor_person_id = $2::uuid and piece_id is null
         -- The order is that of the index on the agent: the one on the time would scan everybody's last hour.
         order by at desc, id desc limit 1) as look
    ) as "alreadyRecorded"
  ${HOME_SOURCES}`;

/** Somebody else's file home. $1 employer, $2 the actor's person, $3 today, $4 now, $5 agent. */
export const OTHER_FILE_HOME = `
  with recursive ${covering('$5::uuid')}
  select ${homeColumns(pieceList('true', `and piece.document_type in (${READABLE_TYPES})`))},
    ${HABILITATIONS} as habilitations,
    false as "alreadyRecorded"
  ${HOME_SOURCES}`;

/**
 * One piece, for whoever asks: the policy decides. $1 employer, $2 the actor's person, $3 today, $4 now, $5 piece,
 * $6 since when the same reader's opening is the same opening.
 */
export const ONE_PIECE = `
  with recursive asked as materialized (select * from file_piece where employer_id = $1::uuid and id = $5::uuid),
  ${covering('(select agent_id from asked)')}
  select piece.file_id as "fileId", piece.stored_file_id as "storedFileId", ${AGENT} as agent,
         (select short_name from employer where id = $1::uuid) as "employerName",
         json_build_array(${Object.values(pieceValues('true')).join(', ')}) as piece,
         ${HABILITATIONS} as habilitations,
         exists (
           select from file_access_log
            where employer_id = $1::uuid and piece_id = piece.id and actor_person_id = $2::uuid
              and at > $6::timestamptz and operation = 'CONSULTATION'
         ) as "alreadyRecorded"
    from ${pieceSources('asked')}
    join agent on agent.employer_id = $1::uuid and agent.id = piece.agent_id`;

/** What filing needs to know of an agent. $1 employer, $2 the actor's person, $3 today, $4 now, $5 agent. */
export const REACHED_AGENT = `
  with recursive ${covering('$5::uuid')}
  select file.id as "fileId", ${HABILITATIONS} as habilitations
  ${HOME_SOURCES}`;

/**
 * What is new in the holder's file. $1 employer, $2 the actor's person, $3 since when a piece may be unread, $4 agent.
 */
export const FILE_NEWS = `
  with unread as materialized (
    select piece.id, piece.number, piece.title
      from personnel_file as file
      join file_piece as piece on piece.employer_id = $1::uuid and piece.file_id = file.id
     where file.employer_id = $1::uuid and file.agent_id = $4::uuid and not ${OPENED_BY_HOLDER})
  select (select count(*)::int from unread) as "unreadCount",
         ${one(`select id, number, title from unread order by number desc limit 1`)} as "latestUnread",
         (select count(*)::int
            from file_access_log
           where employer_id = $1::uuid and agent_id = $4::uuid and at > coalesce(file.accesses_seen_at, '-infinity')
             and actor_person_id <> $2::uuid and operation = 'CONSULTATION') as "unseenAccessCount"
    from personnel_file as file
   where file.employer_id = $1::uuid and file.agent_id = $4::uuid`;
