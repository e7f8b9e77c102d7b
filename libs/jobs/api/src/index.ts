export { enqueueJob, type JobOrder } from './enqueue-job';
export { FollowedJob, JobState } from './followed-job.entity';
export { jobsModule } from './jobs.module';
