import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { tokenOf } from '../../bench/api/data/sessions.mjs';
import { documentIdOf } from './documents.mjs';
import { isTransient } from './transient.mjs';

const PART = 256 * 1024;
const TUS = { 'tus-resumable': '1.0.0' };
const encode = (text) => Buffer.from(text).toString('base64');

/** A PDF of one page that no compression makes smaller, and like no other. @param {number} size */
export function uniquePdf(size) {
  const head = `%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Count 1 /Kids [3 0 R] >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>
endobj
4 0 obj
<< /Length ${size} >>
stream
`;
  const end = '\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n';
  return Buffer.concat([Buffer.from(head), randomBytes(size), Buffer.from(end)]);
}

/** An officer whose files arrive and are filed, whatever dies meanwhile: what is not answered is asked again. */
export class StubbornSender {
  /** Parts acknowledged so far. */
  parts = 0;
  /** What the server went back on, and answers that no failure explains. @type {string[]} */
  surprises = [];
  /** @type {{ pieceId: string, number: number, sha256: string }[]} */
  filed = [];
  #cookie;
  #origin;
  #agentId;

  /** @param {{ id: string }} officer @param {string} agentId whose file it is @param {string} origin */
  constructor(officer, agentId, origin) {
    this.#cookie = `__Host-jalon=${tokenOf(officer)}`;
    this.#agentId = agentId;
    this.#origin = origin;
  }

  /** Sends a file, waits for its examination and files it. @param {Buffer} bytes @param {string} title */
  async file(bytes, title) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = await this.#create(bytes, sha256);
    await this.#send(path, bytes);
    const uploadId = path.slice('/uploads/'.length);
    await this.#untilReady(uploadId);
    const described = { uploadId, documentType: '04.1-08', title, documentDate: '2024-03-01' };
    const input = { agentId: this.#agentId, pieces: [described] };
    const { pieces } = await this.#insist('FilePieces', 'filePieces', { input });
    this.filed.push({ pieceId: pieces[0].id, number: pieces[0].number, sha256 });
  }

  /** What a piece holds now. @param {string} pieceId @returns {Promise<string>} its digest */
  async digestOf(pieceId) {
    const answer = await this.#ask('GET', `/files/pieces/${pieceId}`);
    if (!answer) throw new Error('The server does not answer.');
    return createHash('sha256')
      .update(Buffer.from(await answer.arrayBuffer()))
      .digest('hex');
  }

  async #create(bytes, sha256) {
    const metadata = { filename: 'a.pdf', purpose: 'PIECE', subject: this.#agentId, sha256 };
    const pairs = Object.entries(metadata).map(([key, value]) => `${key} ${encode(value)}`);
    const headers = { 'upload-length': `${bytes.length}`, 'upload-metadata': pairs.join(',') };
    for (;;) {
      const answer = await this.#ask('POST', '/uploads', headers);
      if (answer?.status === 201) return `${answer.headers.get('location')}`;
      this.#expectFailure('POST', answer);
      await pause(50);
    }
  }

  async #send(path, bytes) {
    let acknowledged = 0;
    while (acknowledged < bytes.length) {
      const part = bytes.subarray(acknowledged, acknowledged + PART);
      const headers = {
        'content-type': 'application/offset+octet-stream',
        'upload-offset': `${acknowledged}`,
      };
      const answer = await this.#ask('PATCH', path, headers, part);
      if (answer?.status === 204) {
        acknowledged = Number(answer.headers.get('upload-offset'));
        this.parts++;
      } else {
        this.#expectFailure('PATCH', answer);
        acknowledged = await this.#resume(path, acknowledged);
      }
    }
  }

  /** Where the server is: never before what it acknowledged. */
  async #resume(path, acknowledged) {
    for (;;) {
      const answer = await this.#ask('HEAD', path);
      if (answer?.status === 200) {
        const offset = Number(answer.headers.get('upload-offset'));
        if (offset < acknowledged) this.surprises.push(`${acknowledged} was acknowledged, ${offset} is left`);
        return offset;
      }
      this.#expectFailure('HEAD', answer);
      await pause(50);
    }
  }

  async #untilReady(uploadId) {
    for (;;) {
      const uploads = await this.#insist('DepositUploads', 'myUploads', { agentId: this.#agentId });
      const { state, refusal } = uploads.find(({ id }) => id === uploadId) ?? {};
      if (state === 'READY') return;
      if (state !== 'CHECKING') throw new Error(`An upload is ${state} (${refusal}).`);
      await pause(100);
    }
  }

  async #insist(operationName, field, variables) {
    const body = JSON.stringify({ documentId: documentIdOf(operationName), operationName, variables });
    for (;;) {
      const answer = await this.#ask('POST', '/graphql', { 'content-type': 'application/json' }, body);
      const json = await answer?.json().catch(() => undefined);
      if (json?.data?.[field]) return json.data[field];
      const isFailure = !answer || answer.status >= 500 || (json?.errors && isTransient(json));
      if (!isFailure) this.surprises.push(JSON.stringify(json));
      await pause(50);
    }
  }

  /** @param {string} method @param {string} path @param {Record<string, string>} [headers] @param {BodyInit} [body] */
  async #ask(method, path, headers = {}, body) {
    const all = { ...TUS, cookie: this.#cookie, ...headers };
    return fetch(`${this.#origin}${path}`, { method, headers: all, body }).catch(() => undefined);
  }

  /** Nothing, or a failure that says it is one; 409 is what a part answered by nobody is told the second time. */
  #expectFailure(method, answer) {
    if (!answer || answer.status >= 500 || answer.status === 409) return;
    this.surprises.push(`${method}: ${answer.status}`);
  }
}
