import {
  ContactSubject,
  endHabilitation,
  HabilitationOperation,
  linkExternalIdentity,
  setContact,
  WebSessionStore,
} from '@jalon/identity/api';
import { publishTestDecisions } from '@jalon/decisions/api/testing';
import { lend, type Staff, staffOf } from '@jalon/identity/api/testing';
import { openPersonnelFile, registerPiece } from '@jalon/personnel-file/api';
import { createApiKey } from '@jalon/integrations/api';
import { type Actor, NO_AGENT, ProgramScope } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';
import type { Role } from '../permissions.matrix';
import { accessWorld, type AccessWorld } from './permission-access';
import { habilitationsWorld, type HabilitationsWorld } from './permission-habilitations';
import { certificationWorld, type CertificationWorld, certifying } from './permission-certification';
import { decisionsWorld, type DecisionsWorld } from './permission-decisions';
import { delegationsWorld, type DelegationsWorld } from './permission-delegations';
import { documentsWorld, type DocumentsWorld } from './permission-documents';
import { uploadsWorld, type UploadsWorld } from './permission-uploads';
import { assessHolder, type HoldersAssessments } from './permission-assessments';
import { integrationsWorld, type IntegrationsWorld } from './permission-integrations';
import { jobsWorld, type JobsWorld } from './permission-jobs';
import { notificationsWorld, type NotificationsWorld } from './permission-notifications';
import { importsWorld, type ImportsWorld } from './permission-imports';
import { peopleWorld, type PeopleWorld } from './permission-people';
import { reorganisationWorld, type ReorganisationWorld } from './permission-reorganisation';
import { rightsWorld, type RightsWorld } from './permission-rights';
import { skillsWorld, type SkillsWorld } from './permission-skills';
import { worklistWorld, type WorklistWorld } from './permission-worklist';
import { testConfiguration } from './test-server';

type People = Readonly<Record<Exclude<Role, 'anonymous'>, Actor>>;

interface Employers {
  readonly region: Staff;
  readonly hospital: Staff;
  readonly operating: Staff;
}

/** Everybody the matrix names, and what they knock for. */
export interface PermissionWorld
  extends
    HoldersAssessments,
    AccessWorld,
    CertificationWorld,
    DecisionsWorld,
    DelegationsWorld,
    DocumentsWorld,
    UploadsWorld,
    HabilitationsWorld,
    IntegrationsWorld,
    JobsWorld,
    NotificationsWorld,
    PeopleWorld,
    ImportsWorld,
    ReorganisationWorld,
    RightsWorld,
    SkillsWorld,
    WorklistWorld {
  readonly people: People;
  readonly otherEmployerId: string;
  readonly appointmentId: string;
  readonly sanctionId: string;
  readonly apiKeyId: string;
  /** A new session of a role's person. @returns what their browser sends, nothing for nobody. */
  signIn(role: Role): Promise<{ cookie?: string }>;
  /** A session of the holder's, of which only the id is known. */
  holdersSession(): Promise<string>;
}

/** The title of the sanction: nobody but its holder ever reads it. */
export const SECRET = 'Blâme du 3 mars';
const APPOINTMENT = '04.1-08';
const SANCTION = '16-03';
const {
  CONSULTATION,
  COLLECTION,
  CERTIFY,
  MANAGE_INTEGRATIONS,
  MANAGE_PEOPLE,
  MANAGE_SKILLS,
  OPERATE_PLATFORM,
  PROTECT_DATA,
  PUBLISH_DECISIONS,
  REPRESENT_STAFF,
} = HabilitationOperation;

export async function permissionWorld(database: TestDatabase): Promise<PermissionWorld> {
  const [region, hospital, state] = [
    await staffOf(database, 'Région'),
    await staffOf(database, 'Hôpital'),
    await staffOf(database, 'État'),
  ];
  const operating = await staffOf(database, 'Exploitant', { operatesPlatform: true });
  for (const { administrator } of [hospital, state, operating]) {
    await database.inContext(administrator, (ctx) => publishTestDecisions(ctx));
  }
  const people = await hirePeople(database, { region, hospital, operating });
  await state.hire({ personId: people.holder.personId });
  await database.inContext(region.administrator, (ctx) =>
    setContact(ctx, {
      subject: ContactSubject.CAREER,
      name: 'N. Ben Amor',
      role: 'RH',
      phone: '0299',
      hours: '9 h',
    }),
  );
  const officersRights = await habilitate(database, { region, hospital, operating }, people);
  const { administrator } = region;
  const decisions = await decisionsWorld(database, { administrator, publisher: people.hr });
  const types = { read: [APPOINTMENT], certified: certifying.documentTypes };
  const delegations = await delegationsWorld(database, { ...people, administrator }, officersRights, types);
  const assessments = await assessHolder(database, people.holder);
  const pieces = await fileHoldersPieces(database, region, people.holder);
  const store = new WebSessionStore(database.services(), {
    secret: testConfiguration().sessionSecret,
    ...testConfiguration().session,
  });
  for (const actor of Object.values(people)) {
    const home = actor.agentId === NO_AGENT ? hospital.employerId : actor.employerId;
    const staff = [region, hospital, operating].find(({ employerId }) => employerId === home);
    await link(database, staff ?? region, actor);
  }
  return {
    people,
    otherEmployerId: state.employerId,
    ...pieces,
    apiKeyId: await keyOf(database, people.hr),
    ...assessments,
    ...decisions,
    ...delegations,
    ...(await skillsWorld(database, people)),
    ...(await jobsWorld(database, people.holder)),
    ...(await peopleWorld(database, people.holder)),
    ...(await integrationsWorld(database, people.hr)),
    ...(await documentsWorld(database, people.holder)),
    ...uploadsWorld(database, people.certifier, people.holder),
    ...(await reorganisationWorld(database, people.hr, region.rootUnitId)),
    ...(await importsWorld(database, people.hr)),
    ...(await habilitationsWorld(database, region.administrator)),
    ...(await rightsWorld(database, people)),
    ...(await notificationsWorld(database, region.administrator, people.holder)),
    ...(await accessWorld(database, region, people)),
    ...(await certificationWorld(database, region, people.holder)),
    ...worklistWorld(database, people),
    ...sessionsOf(database, store, people),
  };
}

async function hirePeople(
  database: TestDatabase,
  { region, hospital, operating }: Employers,
): Promise<People> {
  const manager = await region.hire({ usualName: 'Riou', givenNames: 'Maëlle' });
  const [colleague, hr, hrWithout] = [await region.hire(), await region.hire(), await region.hire()];
  return {
    holder: await region.hire({ usualName: 'Le Goff', givenNames: 'Camille', matricule: 'HOLDER', manager }),
    colleague,
    hr,
    certifier: await region.hire({ usualName: 'Abgrall', givenNames: 'Gildas' }),
    hrWithout,
    manager,
    outsider: await hospital.hire(),
    dpo: await region.hire({ usualName: 'Cadiou', givenNames: 'Rozenn' }),
    delegated: await region.hire({ usualName: 'Hamon', givenNames: 'Soizic' }),
    interim: await region.hire({ usualName: 'Jaouen', givenNames: 'Yann' }),
    neighbour: await lend(database, await hospital.hire({ usualName: 'Omnès', givenNames: 'Bertrand' }), {
      from: hospital,
      to: region,
      terms: certifying,
    }),
    representative: await region.hire({ usualName: 'Quéméré', givenNames: 'Anne' }),
    operator: await operating.hire({ usualName: 'Prévost', givenNames: 'Inès' }),
  };
}

async function habilitate(
  database: TestDatabase,
  { region, hospital, operating }: Employers,
  people: People,
): Promise<readonly [reading: string, administering: string]> {
  await region.habilitate(people.representative, { operations: [REPRESENT_STAFF], documentTypes: [] });
  await region.habilitate(people.dpo, { operations: [PROTECT_DATA], documentTypes: [] });
  await operating.habilitate(people.operator, { operations: [OPERATE_PLATFORM], documentTypes: [] });
  const reading = await region.habilitate(people.hr, { documentTypes: [APPOINTMENT] });
  const managing = [MANAGE_PEOPLE, MANAGE_SKILLS, MANAGE_INTEGRATIONS, PUBLISH_DECISIONS];
  const administering = await region.habilitate(people.hr, { operations: managing, documentTypes: [] });
  await region.habilitate(people.certifier, certifying);
  const everything = {
    operations: [CONSULTATION, COLLECTION, CERTIFY, MANAGE_INTEGRATIONS],
    documentTypes: [APPOINTMENT, SANCTION],
  };
  await hospital.habilitate(people.outsider, everything);
  const ended = await region.habilitate(people.hrWithout, everything);
  await database.inContext(region.administrator, (ctx) => endHabilitation(ctx, { id: ended }));
  const elsewhere = await region.unit('Direction des ports');
  await region.habilitate(people.hrWithout, { ...everything, populationOrgUnitId: elsewhere });
  return [reading, administering];
}

async function fileHoldersPieces(database: TestDatabase, region: Staff, { agentId }: Actor) {
  const registrar = await region.hire({ usualName: 'Le Bihan', givenNames: 'Anne' });
  const documentTypes = [APPOINTMENT, SANCTION];
  await region.habilitate(registrar, { operations: [COLLECTION], documentTypes });
  const file = (documentType: string, title: string) =>
    database.inContext(registrar, (ctx) =>
      registerPiece(
        ctx,
        { agentId, documentType, title, documentDate: '2026-03-03', sourceSystem: 'SIRH', pageCount: 1 },
        Buffer.from('%PDF-1.7\n'),
      ),
    );
  await database.inContext(registrar, (ctx) => openPersonnelFile(ctx, { agentId, openedOn: '2020-09-01' }));
  const [appointment, sanction] = [await file(APPOINTMENT, 'Nomination'), await file(SANCTION, SECRET)];
  return { appointmentId: appointment.id, sanctionId: sanction.id };
}

/** A key by which a program of the employer's reads everything a program may. */
async function keyOf(database: TestDatabase, manager: Actor): Promise<string> {
  const scopes = Object.values(ProgramScope);
  const made = await database.inContext(manager, (ctx) =>
    createApiKey(ctx, { label: 'SIRH', scopes, expiresOn: '2026-12-31' }),
  );
  return made.apiKey?.id ?? '';
}

/** An account that an identity opens: without one, a session is of nobody. */
function link(database: TestDatabase, { administrator }: Staff, { personId }: Actor): Promise<void> {
  const identity = { issuer: 'https://issuer.example', provider: '', subject: personId };
  return database.inContext(administrator, (ctx) => linkExternalIdentity(ctx, { personId, ...identity }));
}

function sessionsOf(database: TestDatabase, store: WebSessionStore, people: People) {
  const open = (actor: Actor) =>
    store.open({ ...actor, device: 'Firefox, Linux', provider: 'test', idToken: 'none' });
  return {
    signIn: async (role: Role) =>
      role === 'anonymous' ? {} : { cookie: `__Host-jalon=${await open(people[role])}` },
    holdersSession: async () => {
      const actor = await store.read(await open(people.holder));
      if (!actor) throw new Error('The session just opened is not there.');
      return actor.sessionId;
    },
  };
}
