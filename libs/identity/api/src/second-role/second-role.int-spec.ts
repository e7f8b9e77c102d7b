import { auditModule } from '@jalon/audit/api';
import { type Actor, NO_AGENT } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { agentNamesByPersonId } from '../agent.loaders';
import { findAgents } from '../find-agents.service';
import { habilitationsInForce } from '../habilitation.loaders';
import { identityModule } from '../identity.module';
import { me } from '../me.service';
import { linkExternalIdentity } from '../sign-in-link.service';
import { signInModule } from '../sign-in.module';
import { type Staff, staffOf, type StaffMember } from '../testing/staff';
import { HabilitationOperation, SecondRoleKind } from '../vocabulary';
import { switchEmployer } from '../web-session.service';
import { WebSessionStore } from '../web-session.store';
import type { SecondRoleOffer } from './second-role.rules';
import {
  acceptSecondRole,
  endSecondRole,
  offerSecondRole,
  refuseSecondRole,
  secondRoles,
} from './second-role.service';

const { CERTIFY, COLLECTION, MANAGE_HABILITATIONS } = HabilitationOperation;

const MONTH = 31 * 24 * 3_600_000;

let database: TestDatabase;
let town: Staff;
let centre: Staff;
let mayor: StaffMember;
let head: StaffMember;
let nadia: StaffMember;
let store: WebSessionStore;
let centreSiret: string;

beforeEach(async () => {
  database = await testDatabase([auditModule, identityModule, signInModule]);
  database.clock.set('2026-06-15T10:00:00Z');
  town = await staffOf(database, 'Mairie');
  centre = await staffOf(database, 'CDG 35');
  mayor = await town.hire({ usualName: 'Riou', givenNames: 'Maëlle' });
  head = await centre.hire({ usualName: 'Le Bihan', givenNames: 'Anne' });
  nadia = await centre.hire({ usualName: 'Ben Amor', givenNames: 'Nadia Leïla' });
  for (const [staff, holder] of [
    [town, mayor],
    [centre, head],
  ] as const) {
    await staff.habilitate(holder, { operations: [MANAGE_HABILITATIONS], documentTypes: [] });
  }
  [{ siret: centreSiret }] = await database.inContext(head, (ctx) =>
    ctx.db.query<[{ siret: string }]>('select siret from employer where id = $1', [centre.employerId]),
  );
  store = new WebSessionStore(database.services(), {
    secret: 'a secret of the tests',
    idle: MONTH,
    absolute: MONTH,
  });
  await database.inContext(centre.administrator, (ctx) =>
    linkExternalIdentity(ctx, {
      personId: nadia.personId,
      issuer: 'https://issuer.example',
      provider: '',
      subject: nadia.personId,
    }),
  );
});
afterEach(() => database?.close());

const offer = (changes: Partial<SecondRoleOffer> = {}): SecondRoleOffer => ({
  siret: centreSiret,
  kind: SecondRoleKind.CERTIFIER,
  label: 'Certification des compétences',
  documentTypes: ['15-01'],
  populationOrgUnitId: null,
  validFrom: '2026-06-15',
  validUntil: '2026-12-31',
  legalBasis: 'Convention 2026-4 avec le centre de gestion',
  ...changes,
});

async function offered(changes: Partial<SecondRoleOffer> = {}): Promise<string> {
  const { id, faults } = await database.inContext(mayor, (ctx) => offerSecondRole(ctx, offer(changes)));
  expect(faults).toEqual([]);
  return id ?? '';
}

const accept = (id: string, who: StaffMember = nadia, by: Actor = head) =>
  database.inContext(by, (ctx) => acceptSecondRole(ctx, id, who.agentId));

const inTown = (): Actor => ({ ...nadia, employerId: town.employerId, agentId: NO_AGENT });

describe('a second role', () => {
  it('is offered to another employer, which names who, and lets them act there under a dated right', async () => {
    const id = await offered();
    await accept(id);
    await expect(database.inContext(inTown(), habilitationsInForce)).resolves.toMatchObject([
      {
        operations: [CERTIFY, COLLECTION],
        documentTypes: ['15-01'],
        validUntil: '2026-12-31',
        orgUnitIds: null,
      },
    ]);
    const [name] = await database.inContext(mayor, (ctx) => agentNamesByPersonId(ctx, [nadia.personId]));
    expect(name).toBe('Nadia Ben Amor, CDG 35');
    for (const [by, isOffered] of [
      [mayor, true],
      [head, false],
    ] as const) {
      await expect(database.inContext(by, secondRoles)).resolves.toMatchObject([
        {
          id,
          is_offered: isOffered,
          person_name: 'Nadia Ben Amor',
          employer_name: 'Mairie',
          partner_name: 'CDG 35',
        },
      ]);
    }
  });

  it('makes no agent: nobody finds them among those of the employer', async () => {
    await accept(await offered());
    const found = await database.inContext(mayor, (ctx) =>
      findAgents(ctx, { search: 'ben amor', limit: 10 }),
    );
    expect(found).toEqual([]);
  });

  it('is found among one’s employers from its first day to its last, and the session ends with it', async () => {
    await accept(await offered({ validFrom: '2026-06-16', validUntil: '2026-06-30' }));
    const token = await store.open({ ...nadia, device: 'Firefox', provider: 'test', idToken: 'none' });
    const read = async () => (await store.read(token))?.employerId ?? null;
    const go = async () => {
      const actor = await store.read(token);
      return database.inContext(actor, (ctx) => switchEmployer(ctx, { employerId: town.employerId }));
    };
    await expect(go()).rejects.toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    database.clock.set('2026-06-15T22:00:00Z');
    const { me: there } = await go();
    expect(there).toMatchObject({ agentId: null, secondRoleOf: 'CDG 35', displayName: 'Nadia Ben Amor' });
    await expect(read()).resolves.toBe(town.employerId);
    database.clock.set('2026-06-30T21:59:59Z');
    await expect(read()).resolves.toBe(town.employerId);
    database.clock.set('2026-06-30T22:00:00Z');
    await expect(read()).resolves.toBeNull();
    await expect(database.inContext(inTown(), habilitationsInForce)).resolves.toEqual([]);
  });

  it.each(['town', 'centre'])('is ended at once by either of the two: %s', async (side) => {
    const id = await offered();
    await accept(id);
    const token = await store.open({ ...nadia, device: 'Firefox', provider: 'test', idToken: 'none' });
    await database.inContext(await store.read(token), (ctx) =>
      switchEmployer(ctx, { employerId: town.employerId }),
    );
    const by = side === 'town' ? mayor : head;
    await database.inContext(by, (ctx) => endSecondRole(ctx, id, 'Fin de la convention'));
    await expect(store.read(token)).resolves.toBeNull();
    await expect(database.inContext(inTown(), habilitationsInForce)).resolves.toEqual([]);
    const home = await store.open({ ...nadia, device: 'Firefox', provider: 'test', idToken: 'none' });
    const known = await database.inContext(await store.read(home), me);
    expect(known?.employers.map(({ shortName }) => shortName)).toEqual(['CDG 35']);
  });

  it('is refused with a reason, which the one that offered reads', async () => {
    const id = await offered();
    await database.inContext(head, (ctx) => refuseSecondRole(ctx, id, 'Personne de disponible'));
    await expect(database.inContext(mayor, secondRoles)).resolves.toMatchObject([
      { id, refusal_reason: 'Personne de disponible', refused_by_name: 'Anne Le Bihan' },
    ]);
    await expect(accept(id)).resolves.toMatchObject({ faults: [{ code: 'NOT_OPEN' }] });
  });

  it('is nobody’s else: neither seen, nor answered, nor ended by a third employer, nor without the right', async () => {
    const id = await offered();
    const hospital = await staffOf(database, 'Hôpital');
    const other = await hospital.hire();
    await hospital.habilitate(other, { operations: [MANAGE_HABILITATIONS], documentTypes: [] });
    await expect(database.inContext(other, secondRoles)).resolves.toEqual([]);
    await expect(accept(id, other, other)).rejects.toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    // The one that offered cannot answer for the other.
    await expect(accept(id, mayor, mayor)).rejects.toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    await expect(accept(id, nadia, nadia)).rejects.toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    await expect(accept(id, mayor)).resolves.toMatchObject({ faults: [{ code: 'UNKNOWN_AGENT' }] });
  });

  it('is not given to an agent of the employer that needs it, nor offered to an employer nobody knows', async () => {
    const id = await offered();
    const both = await centre.hire({ personId: mayor.personId });
    await expect(accept(id, both)).resolves.toMatchObject({ faults: [{ code: 'AGENT_THERE' }] });
    const wrong = await database.inContext(mayor, (ctx) =>
      offerSecondRole(ctx, offer({ siret: '00000000000000', validUntil: '2029-06-15' })),
    );
    expect(wrong.faults).toMatchObject([{ field: 'siret', code: 'UNKNOWN_EMPLOYER' }]);
    const long = await database.inContext(mayor, (ctx) =>
      offerSecondRole(ctx, offer({ validUntil: '2029-06-16', legalBasis: '' })),
    );
    expect(long.faults.map(({ code }) => code)).toEqual(['TOO_LONG_PERIOD', 'REQUIRED']);
  });
});
