import S3rver from 's3rver';
import type { S3Settings } from '../adapters/s3-file-store';

/** An S3 server that lives as long as a test. */
export interface TestS3 {
  /** Of a bucket that is there. */
  readonly settings: S3Settings;
  stop(): Promise<void>;
}

/** Serves `folder` as S3, on a free port. */
export async function startS3(folder: string): Promise<TestS3> {
  const bucket = 'jalon-files';
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: bucket, configs: [] }],
  });
  const { port } = await server.run();
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      bucket,
      prefix: 'jalon/files',
      accessKey: 'S3RVER',
      secretKey: 'S3RVER',
    },
    stop: () => server.close(),
  };
}
