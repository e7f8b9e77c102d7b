import type { TraceStream } from './retention';
import { tableOf, tracedRowSql } from './traced-row';

const takeOf = (stream: TraceStream) => `
  select ${tracedRowSql[stream]} as row
    from trace_unsealed as waiting
    join ${tableOf[stream]} as traced
      on traced.employer_id = waiting.employer_id and traced.id = waiting.event_id and traced.at = waiting.at
   where waiting.employer_id = $1 and waiting.stream = '${stream}'
   order by waiting.at, waiting.event_id
   limit $2
     for update of waiting skip locked`;

/** The oldest rows that wait, locked; those somebody else is sealing are left to them. */
export const takeFromQueue: Readonly<Record<TraceStream, string>> = {
  ACT: takeOf('ACT'),
  READING: takeOf('READING'),
};

export const UNQUEUE = `
  delete from trace_unsealed
   using unnest($3::timestamptz[], $4::uuid[]) as sealed (at, event_id)
   where trace_unsealed.employer_id = $1 and trace_unsealed.stream = $2
     and trace_unsealed.at = sealed.at and trace_unsealed.event_id = sealed.event_id`;

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
