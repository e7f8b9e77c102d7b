export { testWorker, type TestWorker } from './test-worker';
