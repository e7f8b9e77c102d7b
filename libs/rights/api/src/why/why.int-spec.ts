import { grantHabilitation as grantRight, HabilitationOperation } from '@jalon/identity/api';
import type { StaffMember } from '@jalon/identity/api/testing';
import { filePiece, openPersonnelFile, registerPiece } from '@jalon/personnel-file/api';
import { endHabilitation } from '../habilitation/habilitation.service';
import { APPOINTMENT, Office, SANCTION } from '../testing/office';
import { PopulationKind } from '../vocabulary';
import { whoSeesMyFile } from './sight.service';
import { whyCanSee } from './why.service';

const { COLLECTION, MANAGE_PEOPLE } = HabilitationOperation;
const DISCIPLINE = { documentTypes: [SANCTION], reason: 'Elle instruit les dossiers.' };

let office: Office;
let agent: StaffMember;
let manager: StaffMember;
let readers: Readonly<Record<string, StaffMember>>;
let pieces: Readonly<Record<string, string>>;

beforeAll(async () => {
  office = await Office.open();
  const { staff } = office;
  const [lycees, ports] = [await staff.unit('Direction des lycées'), await staff.unit('Direction des ports')];
  const travaux = await staff.unit('Service des travaux', lycees);
  manager = await staff.hire({ usualName: 'Riou', givenNames: 'Maëlle' });
  agent = await staff.hire({ usualName: 'Le Goff', givenNames: 'Camille', orgUnitId: travaux, manager });
  readers = await hireReaders(lycees, ports);
  pieces = await filePieces();
  office.on('2026-06-20');
}, 120_000);
afterAll(() => office?.database.close());

async function hireReaders(lycees: string, ports: string): Promise<Record<string, StaffMember>> {
  const hire = () => office.staff.hire();
  const on = (populationOrgUnitId: string) => ({ populationKind: PopulationKind.UNIT, populationOrgUnitId });
  const list = (...listed: StaffMember[]) => ({
    populationKind: PopulationKind.LIST,
    populationAgentIds: listed.map(({ agentId }) => agentId),
  });
  const people = {
    nobody: await hire(),
    everyone: await hire(),
    above: await hire(),
    elsewhere: await hire(),
    listed: await hire(),
    notListed: await hire(),
    filing: await hire(),
    administration: await hire(),
    sensitive: await hire(),
    ended: await hire(),
    expired: await hire(),
    toCome: await hire(),
    both: await hire(),
  };
  await office.give(people.everyone);
  await office.give(people.above, on(lycees));
  await office.give(people.elsewhere, on(ports));
  await office.give(people.listed, list(agent));
  await office.give(people.notListed, list(manager));
  await office.give(people.filing, { operations: [COLLECTION] });
  await office.give(people.administration, { operations: [MANAGE_PEOPLE], documentTypes: [] });
  await office.give(people.sensitive, DISCIPLINE);
  const { id } = await office.give(people.ended);
  await office.as(office.giver, (ctx) => endHabilitation(ctx, { habilitationId: id, reason: 'Fin' }));
  await office.give(people.expired, { validUntil: '2026-06-16' });
  await office.give(people.toCome, { validFrom: '2026-07-01' });
  await office.give(people.both);
  await office.give(people.both, DISCIPLINE);
  return people;
}

async function filePieces(): Promise<Record<string, string>> {
  const registrar = await office.staff.hire();
  await office.staff.habilitate(registrar, {
    operations: [COLLECTION],
    documentTypes: [APPOINTMENT, SANCTION],
  });
  await office.as(registrar, (ctx) =>
    openPersonnelFile(ctx, { agentId: agent.agentId, openedOn: '2020-09-01' }),
  );
  const file = (documentType: string, title: string) =>
    office.as(registrar, (ctx) =>
      registerPiece(
        ctx,
        {
          agentId: agent.agentId,
          documentType,
          title,
          documentDate: '2026-03-03',
          sourceSystem: 'SIRH',
          pageCount: 1,
        },
        Buffer.from('%PDF-1.7\n'),
      ),
    );
  return {
    [APPOINTMENT]: (await file(APPOINTMENT, 'Nomination')).id,
    [SANCTION]: (await file(SANCTION, 'Blâme')).id,
  };
}

const named = (name: string) => readers[name] as StaffMember;

const ask = (reader: StaffMember, documentTypeCode: string, by = office.officer) =>
  office.as(by, (ctx) =>
    whyCanSee(ctx, { readerAgentId: reader.agentId, agentId: agent.agentId, documentTypeCode }),
  );

/** What the real gate does when the reader opens the piece. */
const opens = (reader: StaffMember, code: string) =>
  office
    .as(reader, (ctx) => filePiece(ctx, pieces[code] ?? ''))
    .then(
      () => true,
      () => false,
    );

describe('why somebody can see a piece', () => {
  it('answers what the gate does, whoever the reader and whatever the piece', async () => {
    const told: Record<string, string> = {};
    for (const [name, reader] of [
      ...Object.entries(readers),
      ['agent', agent],
      ['manager', manager],
    ] as const) {
      const seen = [];
      for (const code of [APPOINTMENT, SANCTION]) {
        const { maySee, rule, ground, failures } = await ask(reader, code);
        expect([name, code, maySee]).toEqual([name, code, await opens(reader, code)]);
        // What is seen has its rule or is one's own; what is not has, for each right, what it lacks.
        expect(maySee).toBe(ground === 'HOLDER' || rule !== null);
        expect(failures.every(({ obstacles }) => obstacles.length > 0)).toBe(true);
        if (maySee) seen.push(code);
      }
      if (seen.length > 0) told[name] = seen.join();
    }
    expect(told).toEqual({
      everyone: APPOINTMENT,
      above: APPOINTMENT,
      listed: APPOINTMENT,
      sensitive: SANCTION,
      both: `${APPOINTMENT},${SANCTION}`,
      agent: `${APPOINTMENT},${SANCTION}`,
    });
  }, 60_000);

  it.each([
    ['nobody', APPOINTMENT, []],
    ['everyone', SANCTION, ['SENSITIVE']],
    ['elsewhere', APPOINTMENT, ['POPULATION']],
    ['notListed', APPOINTMENT, ['POPULATION']],
    ['filing', APPOINTMENT, ['OPERATION']],
    ['sensitive', APPOINTMENT, ['TYPE']],
    ['administration', APPOINTMENT, ['OPERATION', 'TYPE']],
    ['ended', APPOINTMENT, ['ENDED']],
    ['expired', APPOINTMENT, ['EXPIRED']],
    ['toCome', APPOINTMENT, ['NOT_BEGUN']],
  ])('%s does not see %s for lack of %j', async (name, code, obstacles) => {
    const { failures } = await ask(named(name), code);
    expect(failures[0]?.obstacles ?? []).toEqual(obstacles);
  });

  it('names the rule: the habilitation, its terms and its basis', async () => {
    const { rule } = await ask(named('above'), APPOINTMENT);
    expect(rule).toMatchObject({
      label: 'Gestion des carrières',
      populationName: 'Direction des lycées',
      validUntil: '2027-06-14',
      legalBasis: 'CGFP, art. R137-12',
    });
  });

  it('does not let a superior see a piece for being one, and says that they are', async () => {
    const { isManager, maySee } = await ask(manager, APPOINTMENT);
    expect({ isManager, maySee }).toEqual({ isManager: true, maySee: false });
  });

  it('tells an agent of their own file, without what else the reader holds', async () => {
    const own = await ask(named('elsewhere'), APPOINTMENT, agent);
    expect(own.failures).toEqual([{ label: null, habilitationId: null, obstacles: ['POPULATION'] }]);
    const [reader, colleague] = [named('everyone'), named('nobody')];
    await expect(ask(reader, APPOINTMENT, colleague)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(ask(reader, 'x', agent)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('who sees my file', () => {
  it('is everybody whom the gate lets in, with their rule, and my superiors apart', async () => {
    const sight = await office.as(agent, whoSeesMyFile);
    const expected = ['everyone', 'above', 'listed', 'sensitive', 'both', 'both'];
    expect(sight.rules).toHaveLength(expected.length);
    expect(sight.rules.filter(({ sensitivities }) => sensitivities.length > 0)).toHaveLength(2);
    expect(sight.managerNames).toEqual(['Maëlle Riou']);
    expect(sight.pieces.map(({ title }) => title)).toEqual(['Nomination', 'Blâme']);
    expect(sight.openEmergencies).toBe(0);
  });

  it('does not count me among those who see it, though I read everybody’s', async () => {
    const reader = named('everyone');
    const { rules } = await office.as(reader, whoSeesMyFile);
    expect(rules.some(({ isMe }) => isMe)).toBe(false);
    expect(rules.length).toBeGreaterThan(0);
  });
});

it('a right given for one agent opens nothing of another', async () => {
  const [holder, other] = [await office.staff.hire(), await office.staff.hire()];
  await office.as(office.giver, (ctx) =>
    grantRight(ctx, {
      holderPersonId: holder.personId,
      label: 'Suivi',
      operations: [HabilitationOperation.CONSULTATION],
      documentTypes: [APPOINTMENT],
      populationOrgUnitId: null,
      populationAgentIds: [other.agentId],
      validFrom: '2026-06-15',
      validUntil: '2026-12-31',
      legalBasis: 'CGFP, art. R137-12',
    }),
  );
  await expect(ask(holder, APPOINTMENT)).resolves.toMatchObject({ maySee: false });
  await expect(opens(holder, APPOINTMENT)).resolves.toBe(false);
});
