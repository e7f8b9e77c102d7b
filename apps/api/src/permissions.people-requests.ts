import { byId, query, type Requests, type Sending, UNKNOWN } from './permissions.sendings';
import type { PermissionWorld } from './testing/permission-world';

/**
 * What whoever may is refused for another reason, so that the world stays as it is: `userErrors` is not selected, and
 * `data` says that the act was let through.
 */
const act = (name: string, fields: string, id: string): Sending => ({
  document: `mutation ($id: ID!) { ${name}(input: { ${fields} }) { id } }`,
  variables: { id },
});

const nobody = 'matricule: "A 1", birthName: "X", usualName: "X", givenNames: "X"';
const stale = 'version: 0, reason: TYPING_ERROR';
const terms = 'status: TENURED, jobStream: " ", startsOn: "2020-09-01"';
const nowhere = `orgUnitId: "${UNKNOWN}"`;

const sheet = (id: string) =>
  byId('agentSheet(agentId: $id)', 'displayName birthName engagements { status events { kind } }', id);
const amendAgent = (id: string) => act('amendAgent', `agentId: $id, ${stale}, ${nobody}`, id);
const openEngagement = (id: string) =>
  act('openEngagement', `agentId: $id, ${terms.replace('" "', '"1 85 05 78 006 084 91"')}`, id);
const amendEngagement = (id: string) => act('amendEngagement', `engagementId: $id, ${stale}, ${terms}`, id);
const closeEngagement = (id: string) =>
  act('closeEngagement', 'engagementId: $id, endsOn: "2000-01-01", endReason: "x"', id);
const endAssignment = (id: string) => act('endAssignment', 'engagementId: $id, endsOn: "2000-01-01"', id);
const recordEvent = (id: string) =>
  act('recordCareerEvent', 'engagementId: $id, kind: STEP, effectiveOn: "2000-01-01"', id);
const undo = (id: string) => act('undoPeopleActs', 'actIds: [$id]', id);
const amendUnit = (id: string) => act('amendOrgUnit', 'id: $id, version: 0, name: "X"', id);
const closeUnit = (id: string) => act('closeOrgUnit', 'id: $id, closesOn: "2026-06-30"', id);
const createPost = (id: string) => act('createPosition', 'orgUnitId: $id, title: " "', id);
const amendPost = (id: string) => act('amendPosition', `id: $id, version: 0, title: "X", ${nowhere}`, id);
const closePost = (id: string) => act('closePosition', 'id: $id, closesOn: "2026-06-30"', id);

/** A line on what is the holder's, and one on what nobody has. */
function both(
  operation: string,
  on: string,
  send: (id: string) => Sending,
  idOf: (world: PermissionWorld) => string,
): Requests {
  return {
    [`Mutation.${operation} | ${on}`]: (world) => send(idOf(world)),
    [`Mutation.${operation} | an id nobody has`]: () => send(UNKNOWN),
  };
}

const agentOf = ({ people }: PermissionWorld) => people.holder.agentId;
const ENGAGEMENT = "the holder's engagement";
const UNIT = "the holder's unit";
const POST = "the holder's post";

/** What is sent for the lines of the matrix about people and the organisation. */
export const peopleRequests: Requests = {
  'Query.organisation | the active employer': () =>
    query('organisation { canManage units { name headcount positions { title headcount } } }'),
  'Query.agentSheet | the holder': (world) => sheet(agentOf(world)),
  'Query.agentSheet | an id nobody has': () => sheet(UNKNOWN),
  'Mutation.registerAgent | the active employer': () => ({
    document: `mutation { registerAgent(input: { ${nobody} }) { id } }`,
  }),
  'Mutation.createOrgUnit | the active employer': () => ({
    document: 'mutation { createOrgUnit(input: { name: " " }) { id } }',
  }),
  'Mutation.setContact | the active employer': () => ({
    document:
      'mutation { setContact(input: { subject: CAREER, name: " ", role: "x", phone: "0299", hours: "x" }) { id } }',
  }),
  'Query.setUp | the active employer': () =>
    query('setUp { expectedAgents steps { code state done expected } }'),
  'Mutation.planSetUp | the active employer': () => ({
    document: 'mutation { planSetUp(input: { expectedAgents: 0 }) { setUp { hidden } } }',
  }),
  'Mutation.addPeople | the active employer': () => ({
    document: 'mutation { addPeople(input: { lines: [{ matricule: "1" }] }) { newUnits } }',
  }),
  ...both('amendAgent', 'the holder', amendAgent, agentOf),
  ...both('openEngagement', 'the holder', openEngagement, agentOf),
  ...both('amendEngagement', ENGAGEMENT, amendEngagement, ({ holdersEngagementId }) => holdersEngagementId),
  ...both('closeEngagement', ENGAGEMENT, closeEngagement, ({ holdersEngagementId }) => holdersEngagementId),
  ...both('endAssignment', ENGAGEMENT, endAssignment, ({ holdersEngagementId }) => holdersEngagementId),
  ...both('recordCareerEvent', ENGAGEMENT, recordEvent, ({ holdersEngagementId }) => holdersEngagementId),
  "Mutation.assignAgent | the holder's engagement": ({ holdersEngagementId, holdersUnitId }) =>
    act(
      'assignAgent',
      `engagementId: $id, orgUnitId: "${holdersUnitId}", startsOn: "2000-01-01"`,
      holdersEngagementId,
    ),
  'Mutation.assignAgent | an id nobody has': () =>
    act('assignAgent', `engagementId: $id, ${nowhere}, startsOn: "2000-01-01"`, UNKNOWN),
  "Mutation.amendAssignment | the holder's assignment": ({ holdersAssignmentId, holdersUnitId }) =>
    act(
      'amendAssignment',
      `assignmentId: $id, ${stale}, orgUnitId: "${holdersUnitId}", startsOn: "2000-01-01"`,
      holdersAssignmentId,
    ),
  'Mutation.amendAssignment | an id nobody has': () =>
    act('amendAssignment', `assignmentId: $id, ${stale}, ${nowhere}, startsOn: "2000-01-01"`, UNKNOWN),
  ...both(
    'undoPeopleActs',
    "the holder's registration",
    undo,
    ({ holdersRegistrationId }) => holdersRegistrationId,
  ),
  ...both('amendOrgUnit', UNIT, amendUnit, ({ holdersUnitId }) => holdersUnitId),
  ...both('closeOrgUnit', UNIT, closeUnit, ({ holdersUnitId }) => holdersUnitId),
  ...both('createPosition', UNIT, createPost, ({ holdersUnitId }) => holdersUnitId),
  ...both('amendPosition', POST, amendPost, ({ holdersPositionId }) => holdersPositionId),
  ...both('closePosition', POST, closePost, ({ holdersPositionId }) => holdersPositionId),
};
