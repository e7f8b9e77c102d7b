import { connect, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { soundPdf } from '@jalon/documents/api/testing';
import type { InjectOptions } from 'fastify';
import { testConfiguration } from '../testing/test-server';
import { UploadScene } from './upload-scene';

const bytes = soundPdf();
const CHUNK = 'application/offset+octet-stream';
let scene: UploadScene;
let path: string;
beforeAll(async () => {
  scene = await UploadScene.open();
  path = String((await scene.create(scene.officer, { bytes })).headers.location);
}, 60_000);
afterAll(() => scene?.close());

const rows = (sql: string) => scene.database.inContext(scene.officer, (ctx) => ctx.db.query(sql));
const untouched = async () => {
  expect((await scene.head(scene.officer, path)).headers['upload-offset']).toBe('0');
  await expect(rows('select from upload_part')).resolves.toEqual([]);
  expect(scene.database.files.objects.size).toBe(0);
};

describe('a creation that is not one', () => {
  it.each<[string, InjectOptions['headers'], number]>([
    ['no version of the protocol', { 'tus-resumable': '' }, 412],
    ['another version', { 'tus-resumable': '0.2.2' }, 412],
    ['no length', { 'upload-length': '' }, 400],
    ['a negative length', { 'upload-length': '-1' }, 400],
    ['a length in hexadecimal', { 'upload-length': '0x10' }, 400],
    ['a length no number holds', { 'upload-length': '9'.repeat(30) }, 400],
    ['1 GiB', { 'upload-length': String(2 ** 30) }, 413],
    ['a length to be said later', { 'upload-length': '', 'upload-defer-length': '1' }, 400],
    ['metadata that are not base64', { 'upload-metadata': 'filename é' }, 400],
    ['metadata that are not UTF-8', { 'upload-metadata': 'filename /w==' }, 400],
    ['no metadata', { 'upload-metadata': '' }, 400],
    ['a digest that is none', { 'upload-metadata': 'sha256 eHg=' }, 400],
    ['a form of several parts', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['a compressed body', { 'content-encoding': 'gzip' }, 415],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['a form of another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s', async (_, headers, status) => {
    const before = await rows('select count(*)::int as n from upload');
    const payload = headers && 'content-type' in headers ? '--x--' : undefined;
    const metadata = scene.metadataOf({ bytes });
    const answer = await scene.ask(scene.officer, {
      method: 'POST',
      url: '/uploads',
      headers: { 'upload-length': String(bytes.length), 'upload-metadata': metadata, ...headers },
      ...(payload ? { payload } : {}),
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.body).not.toMatch(/node_modules|\bat .*:\d+/);
    await expect(rows('select count(*)::int as n from upload')).resolves.toEqual(before);
  });

  it('carries no byte: they come by PATCH', async () => {
    const answer = await scene.ask(scene.officer, {
      method: 'POST',
      url: '/uploads',
      headers: {
        'upload-length': String(bytes.length),
        'upload-metadata': scene.metadataOf({ bytes }),
        'content-type': CHUNK,
      },
      payload: bytes,
    });
    expect(answer.statusCode).toBe(400);
  });
});

describe('a hostile name', () => {
  it.each([
    ['../../../etc/cron.d/x.pdf', 'x.pdf'],
    ['..\\..\\x.pdf', 'x.pdf'],
    ['a\u0000.exe.pdf', 'a.exe.pdf'],
    ['fdp.\u202efdp', null],
    ['<script>alert(1)</script>.pdf', 'script>.pdf'],
    ['"; drop table upload; --.pdf', '"; drop table upload; --.pdf'],
    [`${'a'.repeat(2_000)}.pdf`, `${'a'.repeat(180)}.pdf`],
    ['%2e%2e%2fx.pdf', '%2e%2e%2fx.pdf'],
    ['con.pdf', 'con.pdf'],
  ])('%j is shown as %j', async (fileName, shown) => {
    const answer = await scene.create(scene.officer, { bytes, fileName });
    if (shown === null) return expect(answer.statusCode).toBe(415);
    expect(answer.statusCode).toBe(201);
    const created = String(answer.headers.location);
    await expect(scene.see(created)).resolves.toMatchObject({ fileName: shown });
    await scene.ask(scene.officer, { method: 'DELETE', url: created });
  });
});

describe('a part that is not one', () => {
  it.each<[string, Record<string, string>, number]>([
    ['no offset', { 'upload-offset': '' }, 400],
    ['a negative offset', { 'upload-offset': '-1' }, 400],
    ['an offset beyond the end', { 'upload-offset': '999999999' }, 409],
    ['an offset no number holds', { 'upload-offset': '9'.repeat(40) }, 400],
    ['two offsets', { 'upload-offset': '0, 5' }, 400],
    ['another media type', { 'content-type': 'application/pdf' }, 415],
    ['JSON', { 'content-type': 'application/json' }, 400],
    ['text', { 'content-type': 'text/plain' }, 415],
    ['another version', { 'tus-resumable': '2.0.0' }, 412],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['no origin of its own', { origin: 'null' }, 403],
    ['a compressed part', { 'content-encoding': 'br' }, 415],
  ])('%s', async (_, headers, status) => {
    const answer = await scene.patch(scene.officer, path, { offset: 0, bytes, headers });
    expect(answer.statusCode).toBe(status);
    await untouched();
  });

  it.each(['/uploads/passwd', '/uploads/%00', '/uploads/..%2f..%2fetc', `/uploads/${'a'.repeat(190)}`])(
    'of nothing: %s',
    async (nothing) => {
      const answer = await scene.patch(scene.officer, nothing, { offset: 0, bytes });
      expect(answer.statusCode).toBe(404);
    },
  );

  it('another method, whatever a header says it stands for', async () => {
    for (const method of ['PUT', 'GET', 'OPTIONS'] as const) {
      expect((await scene.ask(scene.officer, { method, url: path })).statusCode).toBe(405);
    }
    const disguised = await scene.ask(scene.officer, {
      method: 'POST',
      url: path,
      headers: { 'x-http-method-override': 'DELETE' },
    });
    expect(disguised.statusCode).toBe(404);
    for (const method of ['PATCH', 'DELETE'] as const) {
      const elsewhere = await scene.ask(scene.officer, { method, url: '/graphql' });
      expect(elsewhere.statusCode).toBe(405);
    }
    await untouched();
  });

  it('comes with our own origin, as the portal’s do', async () => {
    const { publicUrl: origin } = testConfiguration();
    const created = await scene.create(scene.officer, { bytes, headers: { origin } });
    expect(created.statusCode).toBe(201);
    const whole = await scene.ask(scene.officer, {
      method: 'DELETE',
      url: String(created.headers.location),
      headers: { origin },
    });
    expect(whole.statusCode).toBe(204);
  });
});

describe('on the wire', () => {
  let port: number;
  beforeAll(async () => {
    await scene.app.listen({ host: '127.0.0.1', port: 0 });
    port = (scene.app.server.address() as AddressInfo).port;
  });

  /** Speaks HTTP by hand. @returns what the server said before the end. */
  async function speak(head: readonly string[], body: (write: (bytes: Buffer) => boolean) => Promise<void>) {
    const { cookie } = await scene.cookieOf(scene.officer);
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    socket.on('data', (part) => (heard += part.toString('latin1')));
    const ended = new Promise<void>((resolve) => {
      socket.on('close', () => resolve());
      socket.on('error', () => resolve());
    });
    socket.write([...head, `Host: x`, `Cookie: ${cookie}`, 'Tus-Resumable: 1.0.0', '', ''].join('\r\n'));
    await body((part) => !socket.destroyed && socket.write(part));
    return { socket, ended, said: () => heard };
  }

  it('a body without end is left at the first byte too many, and nothing of it stays', async () => {
    const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000, 'x'), Buffer.from('\r\n')]);
    let sent = 0;
    const { ended, said } = await speak(
      [`PATCH ${path} HTTP/1.1`, `Content-Type: ${CHUNK}`, 'Upload-Offset: 0', 'Transfer-Encoding: chunked'],
      async (write) => {
        // Sixteen megabytes would be taken by whoever reads on.
        for (; sent < 256 && write(chunk); sent += 1) await pause(1);
      },
    );
    await ended;
    expect(said()).toMatch(/^HTTP\/1\.1 413 /);
    expect(sent).toBeLessThan(256);
    await untouched();
  });

  it('a part that is cut is not acknowledged, and leaves nothing', async () => {
    const { socket, ended } = await speak(
      [
        `PATCH ${path} HTTP/1.1`,
        `Content-Type: ${CHUNK}`,
        'Upload-Offset: 0',
        `Content-Length: ${bytes.length}`,
      ],
      async (write) => void write(bytes.subarray(0, 100)),
    );
    await pause(100);
    socket.destroy();
    await ended;
    await pause(200);
    await untouched();
    const answer = await scene.patch(scene.officer, path, { offset: 0, bytes });
    expect(answer.statusCode).toBe(204);
  });
});
