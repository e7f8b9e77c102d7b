export { inspectDocument } from './inspect-document';
