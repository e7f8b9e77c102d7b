import { byId, query, type Requests, type Sending, UNKNOWN } from './permissions.sendings';

const tus = { 'tus-resumable': '1.0.0' };
const encode = (text: string) => Buffer.from(text).toString('base64');
const begin = (subject: string): Sending => ({
  method: 'POST',
  path: '/uploads',
  headers: {
    ...tus,
    'upload-length': '1000',
    'upload-metadata': `filename ${encode('a.pdf')},purpose ${encode('PIECE')},subject ${encode(subject)}`,
  },
});
const append = (id: string): Sending => ({
  method: 'PATCH',
  path: `/uploads/${id}`,
  headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
  payload: Buffer.from('%PDF-'),
});
const giveUp = (id: string): Sending => ({ method: 'DELETE', path: `/uploads/${id}`, headers: tus });
const file = (agentId: string, uploadId: string): Sending => ({
  document: `mutation ($agentId: ID!, $uploadId: ID!) { filePieces(input: { agentId: $agentId, pieces: [{
    uploadId: $uploadId, documentType: "15-01", title: "Certificat", documentDate: "2026-01-05" }] }) {
    pieces { uploadId id number title } userErrors { code } } }`,
  variables: { agentId, uploadId },
});
const deposit = (agentId: string) =>
  byId('pieceDeposit(agentId: $id)', 'nextNumber documentTypes { code } agent { id }', agentId);

/** One request per line of the matrix about files on their way, by its first two cells. */
export const uploadsRequests: Requests = {
  'Query.myUploads | oneself': ({ people }) =>
    query(
      'myUploads(purpose: "PIECE", subjectId: $id) { id fileName }',
      { id: people.colleague.agentId },
      '($id: ID)',
    ),
  'Query.pieceDeposit | the holder': ({ people }) => deposit(people.holder.agentId),
  'Query.pieceDeposit | an id nobody has': () => deposit(UNKNOWN),
  'Mutation.filePieces | a file that arrived': async ({ people, certifiersReadyUpload }) =>
    file(people.holder.agentId, await certifiersReadyUpload()),
  'Mutation.filePieces | an id nobody has': ({ people }) => file(people.holder.agentId, UNKNOWN),
  'POST /uploads | the holder': ({ people }) => begin(people.holder.agentId),
  'POST /uploads | an id nobody has': () => begin(UNKNOWN),
  "PATCH /uploads/:id | the certifier's": async ({ certifiersUpload }) => append(await certifiersUpload()),
  'PATCH /uploads/:id | an id nobody has': () => append(UNKNOWN),
  "DELETE /uploads/:id | the certifier's": async ({ certifiersUpload }) => giveUp(await certifiersUpload()),
  'DELETE /uploads/:id | an id nobody has': () => giveUp(UNKNOWN),
};
