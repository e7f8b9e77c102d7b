export { enqueueJob, type JobOrder } from './enqueue-job';
