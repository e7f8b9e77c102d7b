import type { TraceStream } from './retention';
import { instantSql, tableOf, tracedRowSql } from './traced-row';

/** The queue alone first, in the order of its key: joined at once, the whole of it would be read for each batch. */
const takeOf = (stream: TraceStream) => `
  with taken as materialized (
    select at, event_id from trace_unsealed
     where employer_id = $1 and stream = '${stream}' and (at, event_id) > ($3::timestamptz, $4::uuid)
     order by at, event_id
     limit $2
       for update skip locked
  )
  select ${instantSql('taken.at')} as at, taken.event_id as id,
         case when traced.id is not null then ${tracedRowSql[stream]} end as row
    from taken
    left join ${tableOf[stream]} as traced on traced.employer_id = $1 and traced.id = taken.event_id
   order by taken.at, taken.event_id`;

/** The oldest rows that wait after a place in the queue, locked; those somebody else is sealing are left to them. */
export const takeFromQueue: Readonly<Record<TraceStream, string>> = {
  ACT: takeOf('ACT'),
  READING: takeOf('READING'),
};

export const UNQUEUE = `
  delete from trace_unsealed
   where employer_id = $1 and stream = $2 and at between $3::timestamptz and $4::timestamptz
     and event_id = any($5::uuid[])`;

export const LAST_BATCH = `
  select number, hash from trace_batch where employer_id = $1 order by number desc limit 1`;

export const INSERT_BATCH = `
  insert into trace_batch (employer_id, number, stream, segment, event_count, first_at, last_at, root, previous_hash,
                           key_id, sealed_at, event_ids, row_hashes, hash, signature)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

export const HEADS_TO_PUBLISH = `
  select json_build_object(
           'employerId', employer_id, 'number', number, 'hash', encode(hash, 'hex'),
           'signature', encode(signature, 'base64'), 'keyId', key_id, 'sealedAt', sealed_at) as head
    from trace_batch
   where employer_id = $1 and published_at is null
   order by number
   limit 10000`;

export const NOTE_PUBLISHED = `
  update trace_batch set published_at = $3 where employer_id = $1 and number = any($2::int[])`;
