import { byId as oneById, type Requests, type Sending, UNKNOWN } from './permissions.sendings';

const CERTIFICATE =
  'id number code status holderName areas { areaCode level } decidedByName revocationExplanation';
const APPLICATION = `
  id state applicantName assessmentId mayDecide certificate { ${CERTIFICATE} }
  decision { outcome reasons decidedByName trainingOffer { title } appeal { text answer } }
  proposal { outcome areas { areaCode probability } steps { position correct changes { before after } } }`;

const byId = (field: string, fields: string, id: string) => oneById(`${field}(id: $id)`, fields, id);
const list = (field: string, fields: string): Sending => ({
  document: `{ ${field} { totalCount edges { node { ${fields} } } } }`,
});
const mutation = (field: string, input: string, fields: string, id = ''): Sending => ({
  document: `mutation ${id && '($id: ID!)'} { ${field}(input: { ${input} }) { ${fields} userErrors { code } } }`,
  ...(id ? { variables: { id } } : {}),
});
const onApplication = (field: string, id: string, more = '') =>
  mutation(field, `applicationId: $id ${more}`, 'application { id state }', id);
const onCertificate = (field: string, id: string, more: string) =>
  mutation(field, `certificateId: $id ${more}`, 'certificate { id }', id);
const get = (path: string): Sending => ({ method: 'GET', path });
const SIRET_OF_NOBODY = '00000000000000';

/** The requests of certification, by the first two cells of their lines. */
export const certificationRequests: Requests = {
  'Query.myCertification | oneself': () => ({
    document: '{ myCertification { obstacles application { id state } certificates { number } } }',
  }),
  'Query.certificationApplications | of everyone': () => list('certificationApplications', APPLICATION),
  "Query.certificationApplication | the holder's application": ({ issuedApplicationId }) =>
    byId('certificationApplication', APPLICATION, issuedApplicationId),
  'Query.certificationApplication | an id nobody has': () =>
    byId('certificationApplication', APPLICATION, UNKNOWN),
  'Query.certificates | of everyone': () => list('certificates', CERTIFICATE),
  "Query.certificate | the holder's certificate": ({ certificateId }) =>
    byId('certificate', CERTIFICATE, certificateId),
  'Query.certificate | an id nobody has': () => byId('certificate', CERTIFICATE, UNKNOWN),
  'Query.verifyCertificate | a code': ({ certificateCode }) => ({
    document: 'query ($code: String!) { verifyCertificate(code: $code) { verdict certificate { holder } } }',
    variables: { code: certificateCode },
  }),
  "Mutation.withdrawApplication | the holder's application": ({ openApplicationId }) =>
    onApplication('withdrawApplication', openApplicationId),
  'Mutation.applyForCertification | oneself': () =>
    mutation('applyForCertification', `idempotencyKey: "${crypto.randomUUID()}"`, 'application { state }'),
  "Mutation.appealDecision | the holder's refusal": ({ refusedApplicationId }) =>
    onApplication('appealDecision', refusedApplicationId, 'text: "Je conteste."'),
  "Mutation.answerAppeal | the holder's appeal": ({ refusedApplicationId }) =>
    onApplication(
      'answerAppeal',
      refusedApplicationId,
      'upheld: false answer: "Le niveau n’est pas atteint."',
    ),
  "Mutation.decideCertification | a neighbour's application": ({ neighboursApplicationId }) =>
    onApplication('decideCertification', neighboursApplicationId, 'outcome: ISSUE'),
  'Mutation.decideCertification | an id nobody has': () =>
    onApplication('decideCertification', UNKNOWN, 'outcome: ISSUE'),
  "Mutation.issueCertificates | a neighbour's application": ({ neighboursApplicationId }) =>
    mutation('issueCertificates', 'applicationIds: [$id]', 'results { problem }', neighboursApplicationId),
  "Mutation.replaceCertificate | a neighbour's certificate": ({ neighboursCertificateId }) =>
    onCertificate('replaceCertificate', neighboursCertificateId, 'reason: "Nom corrigé"'),
  "Mutation.revokeCertificate | the holder's certificate": ({ certificateId }) =>
    onCertificate('revokeCertificate', certificateId, 'ground: FRAUD explanation: "Autre personne"'),
  "GET /certificats/:id.pdf | the holder's certificate": ({ certificateId }) =>
    get(`/certificats/${certificateId}.pdf`),
  'GET /certificats/:id.pdf | an id nobody has': () => get(`/certificats/${UNKNOWN}.pdf`),
  "GET /certificats/:id/credential.json | the holder's certificate": ({ certificateId }) =>
    get(`/certificats/${certificateId}/credential.json`),
  'GET /employeurs/:siret/did.json | an employer that issues': ({ issuerSiret }) =>
    get(`/employeurs/${issuerSiret}/did.json`),
  'GET /employeurs/:siret/did.json | an employer nobody knows': () =>
    get(`/employeurs/${SIRET_OF_NOBODY}/did.json`),
  'GET /employeurs/:siret/profil.json | an employer that issues': ({ issuerSiret }) =>
    get(`/employeurs/${issuerSiret}/profil.json`),
  'GET /employeurs/:siret/statuts/1 | an employer that issues': ({ issuerSiret }) =>
    get(`/employeurs/${issuerSiret}/statuts/1`),
  'POST /verifier/fichier | a file': () => ({
    method: 'POST',
    path: '/verifier/fichier',
    payload: { issuer: 'did:web:nobody.example' },
  }),
};
