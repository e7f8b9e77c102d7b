import { byId, mutation, query, type Requests, UNKNOWN } from './permissions.sendings';

const RIGHT = 'habilitationId label operations documentTypes { code label } populationName validUntil';
const DELEGATION = `id kind principalName delegateName state validUntil reason rights { ${RIGHT} }`;
/** To come: what the matrix plays next is not changed by it. */
const TIME = 'validFrom: "2026-12-01", validUntil: "2026-12-30", legalBasis: "Arrêté", reason: "Congés"';

const give = (agentId: string, habilitationId: string) =>
  mutation(
    `giveDelegation(input: { delegateAgentId: $id, habilitationIds: ["${habilitationId}"],
       operations: [CONSULTATION], documentTypes: [], ${TIME} })`,
    `delegation { ${DELEGATION} }`,
    agentId,
  );
const declare = (principalId: string, delegateId: string) =>
  mutation(
    `declareInterim(input: { principalAgentId: $id, delegateAgentId: "${delegateId}", sensitiveTypes: [], ${TIME} })`,
    `delegation { ${DELEGATION} }`,
    principalId,
  );
const end = (id: string) =>
  mutation('endDelegation(input: { delegationId: $id })', `delegation { ${DELEGATION} }`, id);
const interimRights = (id: string) => byId('interimRights(agentId: $id)', RIGHT, id);

const ROLE = 'id kind employerName partnerName personName state';
const roleAct = (act: string, more: string) =>
  mutation(`${act}(input: { roleId: $id, ${more} })`, `role { ${ROLE} }`, UNKNOWN);

/** What is sent for the lines of the matrix about delegations, interims and second roles. */
export const delegationsRequests: Requests = {
  'Query.myDelegations | oneself': () =>
    query(
      `myDelegations { given { ${DELEGATION} } received { ${DELEGATION} } options { rights { ${RIGHT} } } }`,
    ),
  'Query.delegations | the active employer': () => query(`delegations { edges { node { ${DELEGATION} } } }`),
  'Query.interimRights | the certifier': ({ certifierId }) => interimRights(certifierId),
  'Query.interimRights | an id nobody has': () => interimRights(UNKNOWN),
  "Mutation.giveDelegation | the officer's right": ({ colleagueId, officersRightId }) =>
    give(colleagueId, officersRightId),
  'Mutation.giveDelegation | an id nobody has': ({ officersRightId }) => give(UNKNOWN, officersRightId),
  'Mutation.declareInterim | the certifier': ({ certifierId, colleagueId }) =>
    declare(certifierId, colleagueId),
  'Mutation.declareInterim | an id nobody has': ({ colleagueId }) => declare(UNKNOWN, colleagueId),
  "Mutation.endDelegation | the officer's": async ({ officersDelegation }) => end(await officersDelegation()),
  'Mutation.endDelegation | an id nobody has': () => end(UNKNOWN),
  'Query.secondRoles | the active employer': () => query(`secondRoles { ${ROLE} }`),
  'Mutation.offerSecondRole | another employer': () => ({
    document: `mutation { offerSecondRole(input: { siret: "11002001300097", kind: ARCHIVIST, label: "Archives",
      validFrom: "2026-07-01", validUntil: "2026-12-31", legalBasis: "Convention" }) {
      role { ${ROLE} } userErrors { code } } }`,
  }),
  'Mutation.acceptSecondRole | an id nobody has': () => roleAct('acceptSecondRole', `agentId: "${UNKNOWN}"`),
  'Mutation.refuseSecondRole | an id nobody has': () => roleAct('refuseSecondRole', 'reason: "Personne"'),
  'Mutation.endSecondRole | an id nobody has': () => roleAct('endSecondRole', 'reason: "Fin"'),
};
