import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';

/** Rows sent in one chunk: large enough to keep the socket busy. */
const CHUNK = 500;

/**
 * Loads rows by `COPY`.
 *
 * @param {import('pg').Client} client
 * @param {string} table
 * @param {Iterable<Record<string, unknown>>} rows all with the same columns
 * @returns {Promise<number>} how many
 */
export async function copyRows(client, table, rows) {
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  if (first.done) {
    return 0;
  }
  const columns = Object.keys(first.value);
  let count = 0;
  function* lines() {
    let chunk = '';
    for (let item = first; !item.done; item = iterator.next()) {
      chunk += columns.map((column) => escaped(item.value[column])).join('\t') + '\n';
      count += 1;
      if (count % CHUNK === 0) {
        yield chunk;
        chunk = '';
      }
    }
    yield chunk;
  }
  const sink = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(lines()), sink);
  return count;
}

const SPECIAL = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in the text format of `COPY`. @param {unknown} value */
function escaped(value) {
  if (value === null || value === undefined) {
    return '\\N';
  }
  if (Array.isArray(value)) {
    return escaped(`{${value.map((one) => JSON.stringify(one)).join(',')}}`);
  }
  if (Buffer.isBuffer(value)) {
    return `\\\\x${value.toString('hex')}`;
  }
  return String(value).replace(/[\\\t\n\r]/g, (character) => SPECIAL[character]);
}
