import { byId, mutation, query, type Requests, UNKNOWN } from './permissions.sendings';

const JOB = 'id task state done total reason resultPath mayCancel mayRetry';

const followed = (id: string) => byId('followedJob(id: $id)', JOB, id);
const change = (verb: 'cancel' | 'retry', id: string) =>
  mutation(`${verb}Job(input: { jobId: $id })`, `job { ${JOB} }`, id);

/** The requests of jobs, by the first two cells of their lines. */
export const jobsRequests: Requests = {
  'Query.myJobs | oneself': () => query(`myJobs { ${JOB} }`),
  "Query.followedJob | the holder's job": async ({ holdersJob }) => followed(await holdersJob()),
  'Query.followedJob | an id nobody has': () => followed(UNKNOWN),
  "Mutation.cancelJob | the holder's job": async ({ holdersJob }) => change('cancel', await holdersJob()),
  'Mutation.cancelJob | an id nobody has': () => change('cancel', UNKNOWN),
  "Mutation.retryJob | the holder's failed job": async ({ holdersFailedJob }) =>
    change('retry', await holdersFailedJob()),
  'Mutation.retryJob | an id nobody has': () => change('retry', UNKNOWN),
};
