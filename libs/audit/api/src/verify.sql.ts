import type { TraceStream } from './retention';
import { instantSql, tableOf, tracedRowSql } from './traced-row';

export const SEALED_TOTAL = `
  select coalesce(sum(event_count) filter (where purged_at is null), 0)::int as total
    from trace_batch where employer_id = $1`;

/** A few batches at a time, in the order of their numbers. */
export const BATCHES = `
  select number, stream, to_char(segment, 'YYYY-MM-DD') as segment, event_count as "eventCount",
         ${instantSql('first_at')} as "firstAt", ${instantSql('last_at')} as "lastAt",
         event_ids::text[] as ids, row_hashes as hashes, root, previous_hash as "previousHash", hash,
         key_id as "keyId", signature, ${instantSql('sealed_at')} as "sealedAt", purged_at as "purgedAt"
    from trace_batch
   where employer_id = $1 and number > $2
   order by number
   limit 20`;

const rowsOf = (stream: TraceStream) => `
  select ${tracedRowSql[stream]} as row from ${tableOf[stream]} as traced
   where employer_id = $1 and id = any($2::uuid[])`;

export const sealedRows: Readonly<Record<TraceStream, string>> = {
  ACT: rowsOf('ACT'),
  READING: rowsOf('READING'),
};

/** Rows that are neither sealed nor waiting. */
export const neverQueued = (stream: TraceStream) => `
  select traced.id
    from ${tableOf[stream]} as traced
    left join (
      select unnest(event_ids) as id from trace_batch where employer_id = $1 and stream = '${stream}'
      union all
      select event_id from trace_unsealed where employer_id = $1 and stream = '${stream}'
    ) as known on known.id = traced.id
   where traced.employer_id = $1 and known.id is null
   order by traced.at, traced.id
   limit $2`;

export const queuedAndGone = (stream: TraceStream) => `
  select waiting.event_id as id
    from trace_unsealed as waiting
    left join ${tableOf[stream]} as traced
      on traced.employer_id = waiting.employer_id and traced.id = waiting.event_id
   where waiting.employer_id = $1 and waiting.stream = '${stream}' and traced.id is null
   order by waiting.at, waiting.event_id
   limit $2`;

export const UNSEALED = `
  select count(*)::int as count, min(at) as oldest from trace_unsealed where employer_id = $1`;

export const HASHES = `
  select number, encode(hash, 'hex') as hash from trace_batch where employer_id = $1 and number = any($2::int[])`;
