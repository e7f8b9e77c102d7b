import { byId, mutation, query, type Requests, type Sending, UNKNOWN } from './permissions.sendings';

const RIGHT = 'id holderName label operations documentTypeCodes reason endReason acts';
const REVIEW = 'id title total reviewed';
const RULE = 'readerName label legalBasis';
const TERMS = `label: "Suivi", operations: [CONSULTATION], documentTypes: ["04.1-08"], populationKind: EVERYONE,
  validFrom: "2026-06-15", validUntil: "2026-12-31", legalBasis: "CGFP, art. R137-12"`;

const one = (id: string) => byId('habilitation(id: $id)', `habilitation { ${RIGHT} } history { id }`, id);
const review = (id: string) =>
  byId('habilitationReview(id: $id)', `review { ${REVIEW} } lines { habilitation { ${RIGHT} } outcome }`, id);
const act = (name: string, more: string, id: string) =>
  mutation(`${name}(input: { habilitationId: $id, ${more} })`, `habilitation { ${RIGHT} }`, id);
const grant = (id: string) =>
  mutation(`grantHabilitation(input: { holderAgentId: $id, ${TERMS} })`, `habilitation { ${RIGHT} }`, id);
const why = (readerId: string, agentId: string) =>
  query(
    `whyCanSee(question: { readerAgentId: "${readerId}", agentId: "${agentId}", documentTypeCode: "04.1-08" })
       { maySee rule { ${RULE} } failures { label obstacles } }`,
  );
const decide = (reviewId: string, habilitationId: string) =>
  mutation(
    `decideReviewLine(input: { reviewId: $id, habilitationId: "${habilitationId}", outcome: KEPT })`,
    `review { ${REVIEW} }`,
    reviewId,
  );
const close = (id: string) =>
  mutation('closeHabilitationReview(input: { reviewId: $id })', `review { ${REVIEW} }`, id);
const report = (id: string): Sending => ({ method: 'GET', path: `/habilitations/revues/${id}/rapport.csv` });

/** What is sent for the lines of the matrix about habilitations, their reviews, and why anybody sees anything. */
export const habilitationsRequests: Requests = {
  'Query.habilitations | the active employer': () => query(`habilitations { edges { node { ${RIGHT} } } }`),
  "Query.habilitation | the officer's right": ({ officersRightId }) => one(officersRightId),
  'Query.habilitation | an id nobody has': () => one(UNKNOWN),
  'Query.myHabilitations | oneself': () => query(`myHabilitations { ${RIGHT} }`),
  'Query.habilitationOptions | the active employer': () =>
    query('habilitationOptions { onEveryone orgUnits { id name depth } presets { code documentTypes } }'),
  "Query.peopleToName | the manager's name": () =>
    query('peopleToName(search: "riou") { agentId displayName matricule }'),
  'Query.habilitationReviews | the active employer': () => query(`habilitationReviews { ${REVIEW} }`),
  "Query.habilitationReview | the employer's": ({ reviewId }) => review(reviewId),
  'Query.habilitationReview | an id nobody has': () => review(UNKNOWN),
  'Query.whoSeesMyFile | oneself': () =>
    query(`whoSeesMyFile { rules { ${RULE} } pieces { id documentTypeCode } managerNames openEmergencies }`),
  'Query.documentTypesToName | the public list': () =>
    query('documentTypesToName { code label sensitivity }'),
  "Query.whyCanSee | the holder's file": ({ people: { colleague, holder } }) =>
    why(colleague.agentId, holder.agentId),
  'Query.whyCanSee | an id nobody has': ({ people: { colleague } }) => why(colleague.agentId, UNKNOWN),
  'Mutation.grantHabilitation | a colleague': ({ people: { colleague } }) => grant(colleague.agentId),
  'Mutation.grantHabilitation | an id nobody has': () => grant(UNKNOWN),
  "Mutation.renewHabilitation | the officer's right": ({ officersRightId }) =>
    act('renewHabilitation', 'validUntil: "2027-06-14"', officersRightId),
  'Mutation.renewHabilitation | an id nobody has': () =>
    act('renewHabilitation', 'validUntil: "2027-06-14"', UNKNOWN),
  "Mutation.amendHabilitation | the officer's right": ({ officersRightId }) =>
    act('amendHabilitation', TERMS, officersRightId),
  'Mutation.amendHabilitation | an id nobody has': () => act('amendHabilitation', TERMS, UNKNOWN),
  "Mutation.endHabilitation | the officer's right": ({ officersRightId }) =>
    act('endHabilitation', 'reason: "Départ"', officersRightId),
  'Mutation.endHabilitation | an id nobody has': () => act('endHabilitation', 'reason: "Départ"', UNKNOWN),
  'Mutation.openHabilitationReview | the active employer': () => ({
    document: `mutation { openHabilitationReview(input: { title: "Revue", scope: FILES, dueOn: "2026-07-15" }) {
      review { ${REVIEW} } userErrors { code } } }`,
  }),
  "Mutation.decideReviewLine | the officer's right": ({ reviewId, officersRightId }) =>
    decide(reviewId, officersRightId),
  'Mutation.decideReviewLine | an id nobody has': ({ officersRightId }) => decide(UNKNOWN, officersRightId),
  "Mutation.closeHabilitationReview | the employer's": ({ reviewId }) => close(reviewId),
  'Mutation.closeHabilitationReview | an id nobody has': () => close(UNKNOWN),
  "GET /habilitations/revues/:id/rapport.csv | the employer's": ({ reviewId }) => report(reviewId),
  'GET /habilitations/revues/:id/rapport.csv | an id nobody has': () => report(UNKNOWN),
};
