import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { APIRequestContext, Page } from '@playwright/test';
import { samplePdf } from '../support/sample-files';
import { expect, people, test } from '../support/test';

const tus = { 'tus-resumable': '1.0.0' };
const encode = (text: string) => Buffer.from(text).toString('base64');

/** The officer's agent, and what came of the files sent for them. */
class Sender {
  private constructor(
    private readonly request: APIRequestContext,
    readonly agentId: string,
  ) {}

  static async of(page: Page): Promise<Sender> {
    const { data } = await (
      await page.request.post('/graphql', {
        data: { query: '{ agents(search: "le goff", first: 1) { edges { node { id } } } }' },
      })
    ).json();
    return new Sender(page.request, data.agents.edges[0].node.id);
  }

  create(bytes: Buffer, name: string, mediaType: string, headers: Record<string, string> = {}) {
    const metadata = {
      filename: name,
      filetype: mediaType,
      purpose: 'PIECE',
      subject: this.agentId,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
    return this.request.post('/uploads', {
      headers: {
        ...tus,
        'upload-length': `${bytes.length}`,
        'upload-metadata': Object.entries(metadata)
          .map(([key, value]) => `${key} ${encode(value)}`)
          .join(','),
        ...headers,
      },
    });
  }

  patch(path: string, offset: number | string, bytes: Buffer, headers: Record<string, string> = {}) {
    return this.request.patch(path, {
      headers: {
        ...tus,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': `${offset}`,
        ...headers,
      },
      data: bytes,
    });
  }

  giveUp(path: string) {
    return this.request.delete(path, { headers: tus });
  }

  /** Sends a file whole, waits for its examination, gives it up. @returns `READY`, or why it is refused. */
  async outcome(bytes: Buffer, name = 'a.pdf', mediaType = 'application/pdf'): Promise<string> {
    const created = await this.create(bytes, name, mediaType);
    if (created.status() !== 201) return (await created.json()).errors[0].extensions.reason;
    const path = created.headers()['location'] ?? '';
    expect((await this.patch(path, 0, bytes)).status()).toBe(204);
    let seen = '';
    await expect(async () => {
      seen = await this.see(path);
      expect(seen).not.toBe('CHECKING');
    }).toPass({ timeout: 30_000 });
    await this.giveUp(path);
    return seen;
  }

  private async see(path: string): Promise<string> {
    const query = 'query ($id: ID) { myUploads(purpose: "PIECE", subjectId: $id) { id state refusal } }';
    const answer = await this.request.post('/graphql', { data: { query, variables: { id: this.agentId } } });
    const { data } = await answer.json();
    const upload = data.myUploads.find(({ id }: { id: string }) => path.endsWith(id));
    return upload.refusal ?? upload.state;
  }
}

const action = (text: string) => ({ extra: `9 0 obj\n<< ${text} >>\nendobj` });
/** Objects inside a compressed stream, where a search of the bytes finds nothing. */
function packed(object: string): { readonly extra: string } {
  const body = deflateSync(Buffer.from(`9 0 ${object}`)).toString('latin1');
  return {
    extra: `8 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${body.length} >>\nstream\n${body}\nendstream\nendobj`,
  };
}
const bomb = packed(`<< >>${' '.repeat(80_000_000)}`);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const files: readonly [what: string, bytes: Buffer, expected: string, name?: string, mediaType?: string][] = [
  ['a sound PDF', samplePdf('Bonjour'), 'READY'],
  ['a sound PNG', PNG, 'READY', 'a.png', 'image/png'],
  ['a program named as a PDF', Buffer.from('MZ\u0090\u0000'), 'TYPE_UNKNOWN'],
  ['a page named as a PDF', Buffer.from('<html><script>alert(1)</script>'), 'TYPE_UNKNOWN'],
  ['a PNG named as a PDF', PNG, 'TYPE_MISMATCH'],
  ['a PDF said to be a page', samplePdf('x'), 'TYPE_MISMATCH', 'a.pdf', 'text/html'],
  ['a drawing', Buffer.from('<svg/>'), 'TYPE_UNKNOWN', 'a.svg', 'image/svg+xml'],
  ['a page after a PDF', Buffer.concat([samplePdf('x'), Buffer.from('<script>')]), 'EXTRA_DATA'],
  [
    'an archive after a PNG',
    Buffer.concat([PNG, Buffer.from('PK\u0003\u0004')]),
    'EXTRA_DATA',
    'a.png',
    'image/png',
  ],
  ['a script', samplePdf('x', action('/S /JavaScript /JS (1)')), 'PDF_SCRIPT'],
  ['a script named in hexadecimal', samplePdf('x', action('/S /#4aavaScript /#4a#53 (1)')), 'PDF_SCRIPT'],
  ['a packed script', samplePdf('x', packed('<< /S /JavaScript >>')), 'PDF_SCRIPT'],
  ['a launch', samplePdf('x', action('/S /Launch /F (cmd.exe)')), 'PDF_ACTION'],
  [
    'an opening action',
    samplePdf('x', { catalog: '/OpenAction << /S /URI /URI (https://x.example) >>' }),
    'PDF_ACTION',
  ],
  ['an embedded file', samplePdf('x', { catalog: '/Names << /EmbeddedFiles << >> >>' }), 'PDF_ATTACHMENT'],
  ['a dynamic form', samplePdf('x', { catalog: '/AcroForm << /XFA [] >>' }), 'PDF_DYNAMIC_FORM'],
  ['a bomb of 80 MB', samplePdf('x', bomb), 'TOO_COMPLEX'],
  [
    'noise',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50_000, 3), Buffer.from('%%EOF')]),
    'PDF_UNREADABLE',
  ],
];

test('files are judged by what they hold', async ({ page, signIn }) => {
  test.setTimeout(180_000);
  await signIn(people.hrOfficer, '/rh/agents');
  const sender = await Sender.of(page);
  for (const [what, bytes, expected, name, mediaType] of files) {
    await test.step(what, async () => {
      expect(await sender.outcome(bytes, name, mediaType)).toBe(expected);
    });
  }
});

test('a sending obeys its protocol, its owner and its origin', async ({
  page,
  signIn,
  playwright,
  baseURL,
}) => {
  await signIn(people.hrOfficer, '/rh/agents');
  const sender = await Sender.of(page);
  const bytes = samplePdf('mine');
  const gib = await sender.create(bytes, 'a.pdf', 'application/pdf', { 'upload-length': `${2 ** 30}` });
  expect(gib.status()).toBe(413);
  const forged = await sender.create(bytes, 'a.pdf', 'application/pdf', { origin: 'https://evil.example' });
  expect(forged.status()).toBe(403);
  const created = await sender.create(bytes, '../../a.pdf', 'application/pdf');
  const path = created.headers()['location'] ?? '';
  const answers = {
    [-1]: (await sender.patch(path, -1, bytes)).status(),
    [1e15]: (await sender.patch(path, '9'.repeat(16), bytes)).status(),
    [bytes.length]: (await sender.patch(path, bytes.length, bytes)).status(),
  };
  expect(answers).toEqual({ [-1]: 400, [1e15]: 400, [bytes.length]: 409 });
  const atOnce = await Promise.all([1, 2].map(() => sender.patch(path, 0, bytes.subarray(0, 100))));
  expect(atOnce.map((answer) => answer.status()).sort()).toEqual([204, 409]);

  const nobody = await playwright.request.newContext(baseURL ? { baseURL } : {});
  expect(
    (
      await nobody.patch(path, {
        headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '100' },
        data: bytes,
      })
    ).status(),
  ).toBe(401);
  await nobody.dispose();
  for (const other of [people.agent, people.otherHrOfficer]) {
    await signIn(other);
    const theirs = { headers: tus };
    expect((await page.request.head(path, theirs)).status()).toBe(404);
    expect((await page.request.delete(path, theirs)).status()).toBe(404);
  }
  await signIn(people.hrOfficer, '/rh/agents');
  expect((await page.request.head(path, { headers: tus })).headers()['upload-offset']).toBe('100');
  expect((await sender.giveUp(path)).status()).toBe(204);
});
