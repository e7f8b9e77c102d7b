export { type DeadJob, deadJobs } from './dead-job.service';
export { enqueueJob, type JobOrder } from './enqueue-job';
export { FollowedJob, JobState } from './followed-job.entity';
export { announceJobResult } from './followed-job.service';
export { holdings as jobHoldings } from './jobs.holdings';
export { jobsModule } from './jobs.module';
export { scheduledRun } from './runner/run-scheduled';
export { drainJobs, type RunningWorker, startWorker } from './runner/start-worker';
export type { WorkerLog, WorkerParts } from './runner/worker-parts';
