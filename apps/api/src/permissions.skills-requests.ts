import { mutation, query, type Requests, type Sending, UNKNOWN } from './permissions.sendings';

const CELL = 'competenceId state target level gap lower upper proof assessedOn certifiedOn certifiedUntil';
const MAP = `people { agentId displayName jobTitle orgUnitName cells { ${CELL} } } competences { required sharing }
  positionsWithoutTargets { id title } invitable { agentId displayName }`;
const LEVEL = 'competence { id } target level gap proof';
const SHARING = `employerName managerNames shared seen { ${LEVEL} } preview { ${LEVEL} } history { kind at }`;

const framework = (code: string) =>
  query(
    'competenceFramework(code: $code) { code areas { competences { id } } }',
    { code },
    '($code: String!)',
  );
const setTargets = (id: string) =>
  mutation(
    'setPositionTargets(input: { positionId: $id, targets: [{ competenceId: "crcn-1.1", level: 3 }] })',
    'position { title holders targets { level } setByName }',
    id,
  );
const invite = (id: string) => mutation('inviteToAssess(input: { agentIds: [$id] })', 'invited', id);
const dismiss = (id: string) => mutation('dismissInvitation(input: { id: $id })', 'dismissedId', id);
const sharing = (field: string): Sending => ({
  document: `mutation { ${field} { sharing { ${SHARING} } } }`,
});
const get = (path: string) => (): Sending => ({ method: 'GET', path });

/** What is sent for the lines of the matrix about expectations, sharing and the map. */
export const skillsRequests: Requests = {
  'Query.competenceFramework | the shared framework': () => framework('CRCN'),
  'Query.competenceFramework | a code nobody has': () => framework('NONE'),
  'Query.targetPositions | oneself': () =>
    query('targetPositions { id title holders targets { level } setByName }'),
  'Query.myInvitations | oneself': () => query('myInvitations { id invitedByName }'),
  'Query.mySharing | oneself': () => query(`mySharing { ${SHARING} }`),
  'Query.myProfile | oneself': () => query('myProfile { competence { id } level expected }'),
  'Query.teamMap | oneself': () => query(`teamMap { ${MAP} }`),
  "Mutation.setPositionTargets | the holder's post": ({ holdersPositionId }) => setTargets(holdersPositionId),
  'Mutation.setPositionTargets | an id nobody has': () => setTargets(UNKNOWN),
  'Mutation.inviteToAssess | the holder': ({ people }) => invite(people.holder.agentId),
  'Mutation.inviteToAssess | an id nobody has': () => invite(UNKNOWN),
  "Mutation.dismissInvitation | the holder's invitation": ({ holdersInvitationId }) =>
    dismiss(holdersInvitationId),
  'Mutation.dismissInvitation | an id nobody has': () => dismiss(UNKNOWN),
  'Mutation.shareMyLevels | oneself': () => sharing('shareMyLevels'),
  'Mutation.withdrawMyLevels | oneself': () => sharing('withdrawMyLevels'),
  'GET /equipe/carte.csv | oneself': get('/equipe/carte.csv'),
  'GET /equipe/carte.json | oneself': get('/equipe/carte.json'),
};
