import { byId, mutation, query, type Requests, type Sending, UNKNOWN } from './permissions.sendings';

const ACCESS = 'id displayName matricule orgUnitName state codeExpiresAt';
const WAYS = 'access { signInName passwordSetAt ways passkeys { id name } }';

const handOver = (id: string) =>
  mutation(
    'handOverCodes(input: { agentIds: [$id], check: KNOWN_PERSONALLY })',
    'codes { code } slips expiresAt',
    id,
  );
const withdraw = (id: string) =>
  mutation('withdrawCode(input: { agentId: $id })', `access { ${ACCESS} }`, id);
const rename = (id: string) => mutation('renamePasskey(input: { id: $id, name: "Ma tablette" })', WAYS, id);
const remove = (id: string) => mutation('removePasskey(input: { id: $id })', WAYS, id);
const ownIdentity = (name: string, id: string) =>
  mutation(`${name}(input: { id: $id })`, 'mine { identities { id } }', id);
const confirmIdentity = (id: string) =>
  mutation('confirmIdentity(input: { id: $id, isChecked: true })', 'decidedId', id);
const refuseIdentity = (id: string) =>
  mutation('refuseIdentity(input: { id: $id, reason: "Ce n’est pas la sienne." })', 'decidedId', id);
const post = (path: string, payload: object) => (): Sending => ({
  method: 'POST',
  path: `/auth/local/${path}`,
  payload,
});
const CODE = 'CDFG-HJKM-NPQR-TWX3';

/** The requests of access, by the first two cells of their lines. */
export const accessRequests: Requests = {
  'Query.localSignIn | the public offer': () => query('localSignIn'),
  'Query.myAccess | oneself': () => query('myAccess { signInName passwordSetAt ways passkeys { id name } }'),
  "Query.agentAccesses | the holder's name": () =>
    query(
      `agentAccesses(search: "HOLDER", states: [OPEN, OPEN_OTHERWISE]) { totalCount edges { node { ${ACCESS} } } }`,
    ),
  'Query.accessUnits | of those without access': () => query('accessUnits { id name agents }'),
  'Query.agentAccess | the holder': ({ people }) =>
    byId('agentAccess(agentId: $id)', ACCESS, people.holder.agentId),
  'Query.agentAccess | an id nobody has': () => byId('agentAccess(agentId: $id)', ACCESS, UNKNOWN),
  'Mutation.handOverCodes | a newcomer': ({ newcomerId }) => handOver(newcomerId),
  'Mutation.handOverCodes | an id nobody has': () => handOver(UNKNOWN),
  'Mutation.withdrawCode | a newcomer': async ({ newcomerWithCode }) => withdraw(await newcomerWithCode()),
  'Mutation.withdrawCode | an id nobody has': () => withdraw(UNKNOWN),
  "Mutation.renamePasskey | the holder's passkey": async ({ holdersPasskey }) =>
    rename(await holdersPasskey()),
  'Mutation.renamePasskey | an id nobody has': () => rename(UNKNOWN),
  "Mutation.removePasskey | the holder's passkey": async ({ holdersPasskey }) =>
    remove(await holdersPasskey()),
  'Mutation.removePasskey | an id nobody has': () => remove(UNKNOWN),
  'Mutation.removePassword | one nobody took': () => ({
    document: `mutation { removePassword { ${WAYS} userErrors { code } } }`,
  }),
  'Mutation.setPassword | oneself': () => ({
    document: `mutation { setPassword(input: { current: null, password: "quinze facteurs contournent la grange" }) {
      ${WAYS} userErrors { code } } }`,
  }),
  'Query.myIdentities | oneself': () =>
    query('myIdentities { identities { id } proposals { id } places { key } }'),
  'Mutation.beginIdentityLink | a place nobody offers': () => ({
    document: `mutation { beginIdentityLink(input: { place: "nowhere" }) { path userErrors { code } } }`,
  }),
  "Mutation.withdrawIdentity | the holder's identity": async ({ holdersProposal }) =>
    ownIdentity('withdrawIdentity', await holdersProposal()),
  'Mutation.withdrawIdentity | an id nobody has': () => ownIdentity('withdrawIdentity', UNKNOWN),
  'Mutation.removeMyIdentity | an id nobody has': () => ownIdentity('removeMyIdentity', UNKNOWN),
  "Query.identitiesToConfirm | the holder's identity": async ({ holdersProposal }) => {
    await holdersProposal();
    return query('identitiesToConfirm { id agentName matricule }');
  },
  "Mutation.confirmIdentity | the holder's identity": async ({ holdersProposal }) =>
    confirmIdentity(await holdersProposal()),
  'Mutation.confirmIdentity | an id nobody has': () => confirmIdentity(UNKNOWN),
  "Mutation.refuseIdentity | the holder's identity": async ({ holdersProposal }) =>
    refuseIdentity(await holdersProposal()),
  'Mutation.refuseIdentity | an id nobody has': () => refuseIdentity(UNKNOWN),
  'Query.myDeparture | oneself': () => query('myDeparture { endsOn isReady }'),
  'Query.departures | the active employer': () => query('departures { agentId displayName endsOn }'),
  'POST /auth/local/code | a code nobody made': post('code', { code: CODE }),
  'POST /auth/local/code/passkey-options | a code nobody made': post('code/passkey-options', { code: CODE }),
  'POST /auth/local/code/passkey | an answer nobody asked for': post('code/passkey', { response: {} }),
  'POST /auth/local/code/password | a code nobody made': post('code/password', {
    code: CODE,
    password: 'quinze facteurs contournent la grange',
  }),
  'POST /auth/local/passkey-options | oneself': post('passkey-options', {}),
  'POST /auth/local/passkey | an answer nobody asked for': post('passkey', { response: {} }),
  'POST /auth/local/password | a name nobody has': post('password', { name: 'nobody', password: 'wrong' }),
  'POST /auth/local/my-passkey-options | oneself': post('my-passkey-options', {}),
  'POST /auth/local/my-passkey | an answer nobody asked for': post('my-passkey', { response: {} }),
};
