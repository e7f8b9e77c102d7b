import type { AddressInfo } from 'node:net';
import { soundPdf } from '@jalon/documents/api/testing';
import { type PreviousUpload, Upload } from 'tus-js-client';
import { UploadScene } from './upload-scene';

let scene: UploadScene;
let endpoint: string;
let headers: Record<string, string>;
beforeAll(async () => {
  scene = await UploadScene.open();
  await scene.app.listen({ host: '127.0.0.1', port: 0 });
  endpoint = `http://127.0.0.1:${(scene.app.server.address() as AddressInfo).port}/uploads`;
  headers = { ...(await scene.cookieOf(scene.officer)) };
}, 60_000);
afterAll(() => scene?.close());

/** The very client of the portal, as another program would use it. */
function send(
  bytes: Buffer,
  options: Partial<Upload['options']> = {},
): { upload: Upload; done: Promise<string> } {
  let upload!: Upload;
  const done = new Promise<string>((resolve, reject) => {
    upload = new Upload(bytes, {
      endpoint,
      headers,
      metadata: { filename: 'arrete.pdf', purpose: 'PIECE', subject: scene.agent.agentId },
      chunkSize: 200_000,
      retryDelays: [10, 20],
      storeFingerprintForResuming: false,
      onSuccess: () => resolve(new URL(upload.url ?? '').pathname),
      onError: reject,
      ...options,
    });
  });
  upload.start();
  return { upload, done };
}

describe('a client of the protocol that is not ours', () => {
  it('sends a file in parts', async () => {
    const bytes = soundPdf({ padding: 900_000 });
    const path = await send(bytes).done;
    await scene.worker.work();
    await expect(scene.see(path)).resolves.toMatchObject({ state: 'READY', received: bytes.length });
  });

  it('stops, then goes on from what was acknowledged', async () => {
    const bytes = soundPdf({ padding: 900_000, text: 'paused' });
    const accepted: number[] = [];
    const { upload, done } = send(bytes, {
      onChunkComplete: (_size, total) => {
        accepted.push(total);
        if (accepted.length === 2) void upload.abort().then(() => upload.start());
      },
    });
    const path = await done;
    expect(accepted.at(-1)).toBe(bytes.length);
    await scene.worker.work();
    await expect(scene.see(path)).resolves.toMatchObject({ state: 'READY' });
  });

  it('goes on in another process, from the address alone', async () => {
    const bytes = soundPdf({ padding: 500_000, text: 'elsewhere' });
    const created = await scene.create(scene.officer, { bytes });
    const path = String(created.headers.location);
    await scene.patch(scene.officer, path, { offset: 0, bytes: bytes.subarray(0, 123_456) });
    const previous = { uploadUrl: endpoint.replace('/uploads', path) } as PreviousUpload;
    const { upload, done } = send(bytes, { uploadUrl: previous.uploadUrl });
    await done;
    expect(upload.url).toBe(previous.uploadUrl);
    await scene.worker.work();
    await expect(scene.see(path)).resolves.toMatchObject({ state: 'READY' });
  });

  it('gives up', async () => {
    const created = await scene.create(scene.officer, { bytes: soundPdf() });
    const path = String(created.headers.location);
    await Upload.terminate(endpoint.replace('/uploads', path), { headers });
    expect((await scene.head(scene.officer, path)).statusCode).toBe(404);
  });
});
