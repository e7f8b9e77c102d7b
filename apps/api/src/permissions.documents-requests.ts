import { byId, mutation, query, type Requests, UNKNOWN } from './permissions.sendings';

const bundleOf = (id: string) =>
  mutation('requestFileBundle(input: { agentId: $id })', 'bundle { id faults { pieceNumber reason } }', id);

/** One request per line of the matrix about copies of files, by its first two cells. */
export const documentsRequests: Requests = {
  'Query.fileBundle | oneself': () => query('fileBundle { id pieceCount }'),
  "Query.fileBundle | the holder's file": ({ people }) =>
    byId('fileBundle(agentId: $id)', 'id pieceCount', people.holder.agentId),
  "Mutation.requestFileBundle | the holder's file": ({ people }) => bundleOf(people.holder.agentId),
  'Mutation.requestFileBundle | an id nobody has': () => bundleOf(UNKNOWN),
  "GET /files/results/:jobId | the holder's copy": ({ copyId }) => ({
    method: 'GET',
    path: `/files/results/${copyId}`,
  }),
  'GET /files/results/:jobId | an id nobody has': () => ({
    method: 'GET',
    path: `/files/results/${UNKNOWN}`,
  }),
};
