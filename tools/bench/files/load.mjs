import { Buffer } from 'node:buffer';

/** Requests at the same time. */
const AT_ONCE = 4;

/** Does `work` for each rank, a few at a time; @returns what each gave. */
export async function inParallel(count, work) {
  const results = new Array(count);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < count; index = next++) results[index] = await work(index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

async function ask(address, options) {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

const CHUNK = { 'content-type': 'application/offset+octet-stream' };

/** As tus does: the place first, then the bytes in one request. */
export async function upload(server, actor, bytes) {
  const headers = { 'x-bench-actor': actor, 'tus-resumable': '1.0.0' };
  const base64 = (text) => Buffer.from(text).toString('base64');
  const metadata = `purpose ${base64('BENCH')},filename ${base64('bench.pdf')},filetype ${base64('application/pdf')}`;
  const made = await ask(`${server}/uploads`, {
    method: 'POST',
    headers: { ...headers, 'upload-length': String(bytes.length), 'upload-metadata': metadata },
  });
  await ask(new URL(made.headers.get('location'), server), {
    method: 'PATCH',
    headers: { ...headers, ...CHUNK, 'upload-offset': '0' },
    body: bytes,
  });
}

/** @returns {Promise<string>} the name it is kept under */
export async function plainUpload(server, bytes) {
  const answer = await ask(`${server}/plain`, { method: 'POST', headers: CHUNK, body: bytes });
  return (await answer.json()).name;
}

/** Keeps a result to be downloaded. @returns {Promise<string>} its job */
export async function keep(server, actor) {
  const answer = await ask(`${server}/keep/source`, { method: 'POST', headers: { 'x-bench-actor': actor } });
  return (await answer.json()).jobId;
}

export async function download(server, actor, { job, size }) {
  await read(await ask(`${server}/files/results/${job}`, { headers: { 'x-bench-actor': actor } }), size);
}

export async function plainDownload(server, name, size) {
  await read(await ask(`${server}/plain/${name}`), size);
}

async function read({ body }, size) {
  let received = 0;
  for await (const part of body) received += part.length;
  if (received !== size) throw new Error(`${received} bytes came instead of ${size}.`);
}
