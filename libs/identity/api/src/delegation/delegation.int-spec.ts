import { auditModule } from '@jalon/audit/api';
import { type Actor, lastGround } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { reachAgent } from '../agent.service';
import { habilitationsInForce } from '../habilitation.loaders';
import type { HabilitationInForce } from '../habilitation.rules';
import { endHabilitation, grantHabilitation } from '../habilitation.service';
import { identityModule } from '../identity.module';
import { authorize } from '../policy';
import { type Staff, staffOf, type StaffMember } from '../testing/staff';
import { DelegationKind, HabilitationOperation } from '../vocabulary';
import { principalsOf } from './delegation.loaders';
import type { DelegationTerms } from './delegation.rules';
import { endDelegation, giveDelegation } from './delegation.service';
import { signatureOf } from './signature';

const { CONSULTATION, COLLECTION, MANAGE_HABILITATIONS, MANAGE_PEOPLE, REPRESENT_STAFF } =
  HabilitationOperation;
const JUNE = '2026-06-15T10:00:00Z';

let database: TestDatabase;
let region: Staff;
let ports: string;
let gwen: StaffMember;
let yann: StaffMember;
let manager: StaffMember;
let files: string;

beforeEach(async () => {
  database = await testDatabase([auditModule, identityModule]);
  database.clock.set(JUNE);
  region = await staffOf(database, 'Région');
  ports = await region.unit('Ports');
  gwen = await region.hire({ usualName: 'Le Bras', givenNames: 'Gwen' });
  yann = await region.hire({ usualName: 'Kervella', givenNames: 'Yann' });
  manager = await region.hire({ usualName: 'Prigent', givenNames: 'Hélène' });
  files = await region.habilitate(gwen, {
    operations: [CONSULTATION, COLLECTION],
    documentTypes: ['04.1-01', '05.2-03'],
  });
  await region.habilitate(manager, { operations: [MANAGE_HABILITATIONS], documentTypes: [] });
});
afterEach(() => database?.close());

const terms = (changes: Partial<DelegationTerms> = {}): DelegationTerms => ({
  kind: DelegationKind.DELEGATION,
  principalPersonId: gwen.personId,
  delegatePersonId: yann.personId,
  habilitationIds: [files],
  operations: [CONSULTATION],
  documentTypes: ['04.1-01'],
  populationOrgUnitId: null,
  validFrom: '2026-06-01',
  validUntil: '2026-06-30',
  legalBasis: 'Arrêté 2026-12',
  reason: 'Congés',
  ...changes,
});

const interim = (changes: Partial<DelegationTerms> = {}): DelegationTerms =>
  terms({
    kind: DelegationKind.INTERIM,
    habilitationIds: null,
    operations: null,
    documentTypes: ['04.1-01', '05.2-03'],
    ...changes,
  });

async function give(as: Actor, given = terms()): Promise<string> {
  const { id, faults } = await database.inContext(as, (ctx) => giveDelegation(ctx, given));
  expect(faults).toEqual([]);
  return id ?? '';
}

const rightsOf = (actor: Actor): Promise<readonly HabilitationInForce[]> =>
  database.inContext(actor, habilitationsInForce);

describe('what is received', () => {
  it('is what was given and no more, with whose it is', async () => {
    const id = await give(gwen);
    expect(await rightsOf(yann)).toEqual([
      {
        id: files,
        label: 'Gestionnaire de carrière',
        operations: [CONSULTATION],
        documentTypes: ['04.1-01'],
        validUntil: '2026-06-30',
        orgUnitIds: null,
        agentIds: null,
        delegation: {
          id,
          kind: DelegationKind.DELEGATION,
          principalPersonId: gwen.personId,
          principalAgentId: gwen.agentId,
          principalName: 'Gwen Le Bras',
          delegatePersonId: yann.personId,
        },
      },
    ]);
    expect(await database.inContext(yann, principalsOf)).toEqual([gwen.personId]);
    // Who gives keeps their right.
    expect(await rightsOf(gwen)).toMatchObject([
      { operations: [CONSULTATION, COLLECTION], delegation: null },
    ]);
  });

  it('starts on its first day and ends at midnight in Paris after its last one', async () => {
    await give(gwen, terms({ validFrom: '2026-06-16' }));
    for (const [instant, held] of [
      ['2026-06-15T21:59:59Z', 0],
      ['2026-06-15T22:00:00Z', 1],
      ['2026-06-30T21:59:59Z', 1],
      ['2026-06-30T22:00:00Z', 0],
    ] as const) {
      database.clock.set(instant);
      expect({ instant, held: (await rightsOf(yann)).length }).toEqual({ instant, held });
    }
  });

  it('ends with the principal’s own right, at once', async () => {
    await give(gwen);
    await database.inContext(region.administrator, (ctx) => endHabilitation(ctx, { id: files }));
    expect(await rightsOf(yann)).toEqual([]);
    expect(await database.inContext(yann, principalsOf)).toEqual([]);
  });

  it('ends when either of the two, or who gives rights, says so, and by nobody else', async () => {
    const other = await region.hire();
    for (const who of [gwen, yann, manager]) {
      const id = await give(gwen);
      await expect(database.inContext(other, (ctx) => endDelegation(ctx, id))).rejects.toThrow(
        expect.objectContaining({ code: 'FORBIDDEN' }),
      );
      await database.inContext(who, (ctx) => endDelegation(ctx, id));
      expect(await rightsOf(yann)).toEqual([]);
    }
  });

  it('is bounded by both populations', async () => {
    const quays = await region.unit('Quais', ports);
    const schools = await region.unit('Lycées');
    const onPorts = await region.habilitate(gwen, { populationOrgUnitId: ports });
    await give(gwen, terms({ habilitationIds: [onPorts], populationOrgUnitId: quays }));
    expect((await rightsOf(yann)).map(({ orgUnitIds }) => orgUnitIds)).toEqual([[quays]]);
    const camille = await region.hire();
    await give(
      gwen,
      terms({ habilitationIds: [onPorts], delegatePersonId: camille.personId, populationOrgUnitId: schools }),
    );
    expect((await rightsOf(camille)).map(({ orgUnitIds }) => orgUnitIds)).toEqual([[]]);
  });

  it('is not delegated on', async () => {
    await give(gwen);
    const camille = await region.hire();
    const on = terms({ principalPersonId: yann.personId, delegatePersonId: camille.personId });
    const { id, faults } = await database.inContext(yann, (ctx) => giveDelegation(ctx, on));
    expect(id).toBeNull();
    expect(faults.map(({ field }) => field)).toContain('habilitationIds');
  });

  it('holds no mandate of the person', async () => {
    await region.habilitate(gwen, { operations: [REPRESENT_STAFF], documentTypes: [] });
    await give(manager, interim());
    const operations = (await rightsOf(yann)).flatMap((right) => right.operations);
    expect(operations.toSorted()).toEqual([COLLECTION, CONSULTATION]);
  });
});

describe('an interim', () => {
  it('is all that is held, what is granted meanwhile included, declared by who is neither', async () => {
    await give(manager, interim());
    await region.habilitate(gwen, { operations: [MANAGE_PEOPLE], documentTypes: [] });
    const operations = (await rightsOf(yann)).flatMap((right) => right.operations);
    expect(operations.toSorted()).toEqual([COLLECTION, CONSULTATION, MANAGE_PEOPLE]);
  });

  it('is declared neither by the one absent, nor by who stands in, nor by who acts for them', async () => {
    await region.habilitate(gwen, { operations: [MANAGE_HABILITATIONS], documentTypes: [] });
    await region.habilitate(yann, { operations: [MANAGE_HABILITATIONS], documentTypes: [] });
    for (const who of [gwen, yann]) {
      await expect(give(who, interim())).rejects.toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    }
    const camille = await region.hire();
    await give(manager, interim({ delegatePersonId: camille.personId }));
    await expect(give(camille, interim())).rejects.toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  });
});

describe('never self-approval', () => {
  it('who gives rights for another gives none to themself, nor to whom they act for', async () => {
    await region.habilitate(gwen, { operations: [MANAGE_HABILITATIONS], documentTypes: [] });
    await give(manager, interim());
    const grant = (holder: Actor) =>
      database.inContext(yann, (ctx) =>
        grantHabilitation(ctx, {
          holderPersonId: holder.personId,
          label: 'Gestionnaire',
          operations: [CONSULTATION],
          documentTypes: ['04.1-01'],
          populationOrgUnitId: null,
          validFrom: '2026-06-15',
          validUntil: '2026-12-31',
          legalBasis: 'CGFP R137-12',
        }),
      );
    for (const holder of [yann, gwen]) {
      await expect(grant(holder)).rejects.toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    }
    await expect(grant(manager)).resolves.toEqual(expect.any(String));
  });

  it('covers neither the one who gave nor the one who received', async () => {
    await region.habilitate(gwen, { operations: [MANAGE_PEOPLE], documentTypes: [] });
    await give(manager, interim());
    const agent = await region.hire();
    const record = (member: StaffMember) =>
      database.inContext(yann, async (ctx) =>
        authorize(ctx, 'manageAgent', await reachAgent(ctx, member.agentId)),
      );
    await expect(record(agent)).resolves.toMatchObject({ principalPersonId: gwen.personId });
    for (const member of [gwen, yann]) {
      await expect(record(member)).rejects.toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    }
  });
});

it('an act is signed by who does it, for whom', async () => {
  await give(gwen);
  const signed = await database.inContext(yann, async (ctx) => {
    const habilitations = await habilitationsInForce(ctx);
    authorize(ctx, 'searchAgents', { habilitations });
    expect(lastGround(ctx)).toMatchObject({ principalPersonId: gwen.personId });
    return signatureOf(ctx);
  });
  expect(signed).toMatch(/^Yann Kervella, par délégation de Gwen Le Bras$/);
});
