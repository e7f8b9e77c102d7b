import { AuditEvent } from '@jalon/audit/api';
import { habilitationsInForce, HabilitationOperation } from '@jalon/identity/api';
import { staffOf } from '@jalon/identity/api/testing';
import { APPOINTMENT, Office, SANCTION } from '../testing/office';
import { HabilitationScope, PopulationKind } from '../vocabulary';
import { habilitation, myHabilitations } from './habilitation-detail.service';
import { type HabilitationFilter, habilitations } from './habilitation-list.service';
import { habilitationOptions, peopleToName } from './habilitation-options.service';
import { amendHabilitation, endHabilitation, renewHabilitation } from './habilitation.service';

const { CONSULTATION, MANAGE_HABILITATIONS, MANAGE_PEOPLE, OPERATE_PLATFORM, USE } = HabilitationOperation;
const DISCIPLINE = {
  label: 'Secrétariat du conseil de discipline',
  documentTypes: [SANCTION],
  reason: 'Elle instruit les dossiers soumis au conseil.',
};

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
afterAll(() => office?.database.close());
beforeEach(() => office.on('2026-06-15'));

describe('giving', () => {
  it('opens what it says, until its last day, and tells the holder', async () => {
    const holder = await office.staff.hire();
    const right = await office.give(holder);
    expect(right).toMatchObject({
      state: 'IN_FORCE',
      populationKind: 'EVERYONE',
      acts: ['renew', 'amend', 'end'],
    });
    await expect(office.told(holder)).resolves.toEqual(['granted']);
    await expect(office.as(holder, habilitationsInForce)).resolves.toMatchObject([{ id: right.id }]);
    office.on('2027-06-15');
    await expect(office.as(holder, habilitationsInForce)).resolves.toEqual([]);
  });

  it('is of a list of agents, who are named', async () => {
    const [holder, named] = [await office.staff.hire(), await office.staff.hire({ usualName: 'Riou' })];
    const right = await office.give(holder, {
      populationKind: PopulationKind.LIST,
      populationAgentIds: [named.agentId],
    });
    expect(right).toMatchObject({ populationKind: 'LIST', populationSize: 1 });
    const detail = await office.as(office.giver, (ctx) => habilitation(ctx, right.id));
    expect(detail?.populationAgents).toMatchObject([{ agentId: named.agentId }]);
  });

  it('is refused with every cure, and leaves nothing', async () => {
    const holder = await office.staff.hire();
    await expect(office.give(holder, { validUntil: '2030-01-01', legalBasis: '' })).rejects.toThrow(
      'TOO_LONG_A_TIME,REQUIRED',
    );
    await expect(office.give(holder, { operations: [OPERATE_PLATFORM], documentTypes: [] })).rejects.toThrow(
      'NOT_HERE',
    );
    await expect(office.told(holder)).resolves.toEqual([]);
  });

  it('twice the same is refused, even at once', async () => {
    const holder = await office.staff.hire();
    const both = await Promise.allSettled([office.give(holder), office.give(holder)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { message: 'ALREADY_HELD' },
    });
    await expect(office.told(holder)).resolves.toEqual(['granted']);
  });

  it('is never to oneself, nor by who does not give, nor beyond what one manages', async () => {
    const { staff, giver } = office;
    await expect(office.give(giver)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const direction = await staff.unit('Direction des lycées');
    const [local, holder] = [await staff.hire(), await staff.hire()];
    await expect(office.give(holder, {}, local)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await staff.habilitate(local, {
      operations: [MANAGE_HABILITATIONS],
      documentTypes: [],
      populationOrgUnitId: direction,
    });
    await expect(office.give(holder, {}, local)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const within = { populationKind: PopulationKind.UNIT, populationOrgUnitId: direction };
    await expect(office.give(holder, within, local)).resolves.toMatchObject({
      populationName: 'Direction des lycées',
    });
    // What is not of the kind asked is not looked at: everyone stays everyone.
    const disguised = { populationKind: PopulationKind.EVERYONE, populationOrgUnitId: direction };
    await expect(office.give(holder, disguised, local)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('asks who it is once more, when the proof of it is old', async () => {
    const holder = await office.staff.hire();
    const stale = { ...office.giver, provenAt: new Date('2026-06-01T08:00:00Z') };
    await expect(office.give(holder, {}, stale)).rejects.toMatchObject({ code: 'FRESH_SIGN_IN_REQUIRED' });
  });

  it('knows another employer’s agent no more than one that nobody is', async () => {
    const elsewhere = await (await staffOf(office.database)).hire();
    await expect(office.give(elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a habilitation on sensitive documents', () => {
  it('is given alone, for a reason, and the data-protection officer is told', async () => {
    const holder = await office.staff.hire();
    await expect(office.give(holder, { ...DISCIPLINE, reason: null })).rejects.toThrow('REQUIRED');
    await expect(
      office.give(holder, { ...DISCIPLINE, documentTypes: [APPOINTMENT, SANCTION] }),
    ).rejects.toThrow('SENSITIVE_APART');
    const before = (await office.told(office.officer)).length;
    const right = await office.give(holder, DISCIPLINE);
    expect(right).toMatchObject({ sensitivities: ['DISCIPLINE'], reason: DISCIPLINE.reason });
    expect((await office.told(office.officer)).slice(before)).toEqual(['sensitiveGranted']);
    const events = await office.as(office.giver, (ctx) =>
      ctx.db.find(AuditEvent, { where: { action: 'rights.openSensitive', objectId: right.id } }),
    );
    expect(events).toHaveLength(1);
  });

  it('says its reason again when it is renewed', async () => {
    const holder = await office.staff.hire();
    const { id: habilitationId } = await office.give(holder, DISCIPLINE);
    const renew = (reason?: string) =>
      office.act(office.giver, (ctx) =>
        renewHabilitation(ctx, { habilitationId, validUntil: '2028-06-14', reason }),
      );
    await expect(renew()).rejects.toThrow('REQUIRED');
    await expect(renew('Le conseil est renouvelé.')).resolves.toMatchObject({
      reason: 'Le conseil est renouvelé.',
    });
  });
});

describe('renewing', () => {
  it('follows the last day, once, and is told', async () => {
    const holder = await office.staff.hire();
    const { id: habilitationId } = await office.give(holder);
    office.on('2027-06-01');
    const input = { habilitationId, validUntil: '2028-06-14' };
    const next = await office.act(office.giver, (ctx) => renewHabilitation(ctx, input));
    expect(next).toMatchObject({ state: 'TO_COME', validFrom: '2027-06-15', validUntil: '2028-06-14' });
    await expect(office.act(office.giver, (ctx) => renewHabilitation(ctx, input))).rejects.toThrow(
      'ALREADY_RENEWED',
    );
    await expect(office.told(holder)).resolves.toEqual(['granted', 'renewed']);
    const detail = await office.as(office.giver, (ctx) => habilitation(ctx, habilitationId));
    expect(detail?.habilitation).toMatchObject({ renewedUntil: '2028-06-14', endsSoon: false });
    expect(detail?.history.map(({ id }) => id)).toEqual([next.id]);
    office.on('2027-06-15');
    await expect(office.as(holder, habilitationsInForce)).resolves.toMatchObject([{ id: next.id }]);
  });

  it('is at most for three years, and never of what is over', async () => {
    const holder = await office.staff.hire();
    const { id: habilitationId } = await office.give(holder);
    const renew = (validUntil: string) =>
      office.act(office.giver, (ctx) => renewHabilitation(ctx, { habilitationId, validUntil }));
    await expect(renew('2030-06-15')).rejects.toThrow('TOO_LONG_A_TIME');
    office.on('2027-06-15');
    await expect(renew('2028-06-14')).rejects.toThrow('EXPIRED');
  });
});

describe('amending', () => {
  it('ends the one before and follows it at once: nothing given is rewritten', async () => {
    const holder = await office.staff.hire();
    const { id: habilitationId } = await office.give(holder);
    const terms = office.terms(holder, { operations: [CONSULTATION, USE] });
    const next = await office.act(office.giver, (ctx) =>
      amendHabilitation(ctx, { habilitationId, ...terms }),
    );
    const rights = await office.as(holder, habilitationsInForce);
    expect(rights).toMatchObject([{ id: next.id, operations: [CONSULTATION, USE] }]);
    const detail = await office.as(office.giver, (ctx) => habilitation(ctx, next.id));
    expect(detail?.history).toMatchObject([{ id: habilitationId, state: 'ENDED' }]);
    await expect(office.told(holder)).resolves.toEqual(['granted', 'amended']);
  });
});

describe('ending', () => {
  it('stops it at once, for a reason its holder reads', async () => {
    const holder = await office.staff.hire();
    const { id: habilitationId } = await office.give(holder);
    const end = (reason: string) =>
      office.act(office.giver, (ctx) => endHabilitation(ctx, { habilitationId, reason }));
    await expect(end(' ')).rejects.toThrow('REQUIRED');
    await expect(end('Change de poste')).resolves.toMatchObject({ state: 'ENDED', acts: ['grantAgain'] });
    await expect(office.as(holder, habilitationsInForce)).resolves.toEqual([]);
    await expect(office.told(holder)).resolves.toEqual(['granted', 'ended']);
    await expect(office.as(holder, myHabilitations)).resolves.toMatchObject([
      { id: habilitationId, endReason: 'Change de poste', endedByName: 'Hélène Prigent', acts: [] },
    ]);
    await expect(end('Encore')).rejects.toThrow('ENDED');
  });

  it('is never of one’s own', async () => {
    const [first] = await office.as(office.giver, myHabilitations);
    const end = office.as(office.giver, (ctx) =>
      endHabilitation(ctx, { habilitationId: first?.id ?? '', reason: 'Je n’en ai plus besoin' }),
    );
    await expect(end).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the list', () => {
  const everything: HabilitationFilter = {
    scope: HabilitationScope.OPEN,
    holder: '',
    operation: null,
    endsWithin: null,
    sensitive: false,
    first: 100,
    after: null,
  };
  const list = (filter: Partial<HabilitationFilter>, by = office.giver) =>
    office.as(by, (ctx) => habilitations(ctx, { ...everything, ...filter }));

  it('is found by holder, operation, end, sensitivity and state, page by page', async () => {
    const holder = await office.staff.hire({ usualName: 'Kervella', givenNames: 'Yann' });
    const short = await office.give(holder, { validUntil: '2026-07-01' });
    const sensitive = await office.give(holder, { ...DISCIPLINE, validUntil: '2027-01-01' });
    const ended = await office.give(holder, { operations: [MANAGE_PEOPLE], documentTypes: [] });
    const reason = 'Erreur';
    await office.act(office.giver, (ctx) => endHabilitation(ctx, { habilitationId: ended.id, reason }));
    const idsOf = async (filter: Partial<HabilitationFilter>) =>
      (await list({ holder: 'kervella', ...filter })).edges.map(({ node }) => node.id);
    await expect(idsOf({})).resolves.toEqual([short.id, sensitive.id]);
    await expect(idsOf({ endsWithin: 30 })).resolves.toEqual([short.id]);
    await expect(idsOf({ sensitive: true })).resolves.toEqual([sensitive.id]);
    await expect(idsOf({ operation: MANAGE_PEOPLE })).resolves.toEqual([]);
    await expect(idsOf({ scope: HabilitationScope.OVER })).resolves.toEqual([ended.id]);
    const page = await list({ holder: 'kervella', first: 1 });
    expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    await expect(idsOf({ first: 1, after: page.pageInfo.endCursor })).resolves.toEqual([sensitive.id]);
    office.on('2026-07-02');
    await expect(idsOf({ scope: HabilitationScope.OVER })).resolves.toEqual([short.id, ended.id]);
  });

  it('is read in one statement beside that of the rights', async () => {
    office.database.queries.length = 0;
    await list({});
    expect(office.database.statements.filter((sql) => /habilitation/.test(sql))).toHaveLength(2);
  });

  it('is for whoever gives rights and for the officer, and for nobody else', async () => {
    await expect(list({}, office.officer)).resolves.toHaveProperty('totalCount');
    await expect(list({}, await office.staff.hire())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(list({ after: 'x' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(list({ holder: 'x'.repeat(101) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('tells one habilitation to its holder, and to no colleague', async () => {
    const [holder, colleague] = [await office.staff.hire(), await office.staff.hire()];
    const { id } = await office.give(holder);
    const read = (by: typeof holder) => office.as(by, (ctx) => habilitation(ctx, id));
    await expect(read(holder)).resolves.toMatchObject({ habilitation: { id, isMine: true, acts: [] } });
    await expect(read(office.officer)).resolves.toMatchObject({ habilitation: { acts: [] } });
    await expect(read(colleague)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(office.as(holder, (ctx) => habilitation(ctx, 'x'))).resolves.toBeNull();
  });
});

describe('the form', () => {
  it('offers the services one gives rights on, and those below', async () => {
    const { staff } = office;
    const direction = await staff.unit('Direction de la mer');
    const below = await staff.unit('Service des ports', direction);
    const local = await staff.hire();
    const terms = { operations: [MANAGE_HABILITATIONS], documentTypes: [], populationOrgUnitId: direction };
    await staff.habilitate(local, terms);
    const options = await office.as(local, habilitationOptions);
    expect(options).toMatchObject({
      onEveryone: false,
      ownAgentId: local.agentId,
      proposedUntil: '2027-06-14',
      latestUntil: '2029-06-14',
    });
    expect(options.orgUnits.map(({ id, depth }) => [id, depth])).toEqual([
      [direction, 1],
      [below, 2],
    ]);
    expect(options.operations).not.toContain(OPERATE_PLATFORM);
    await expect(office.as(office.officer, habilitationOptions)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('finds people by a few letters; their matricule is for officers', async () => {
    const colleague = await office.staff.hire({
      usualName: 'Quéméneur',
      givenNames: 'Soazig',
      matricule: 'Q1',
    });
    const found = (by: typeof colleague, search: string) => office.as(by, (ctx) => peopleToName(ctx, search));
    await expect(found(office.giver, 'quemen')).resolves.toMatchObject([{ matricule: 'Q1' }]);
    await expect(found(colleague, 'quemen')).resolves.toMatchObject([{ matricule: null }]);
    await expect(found(colleague, 'q')).resolves.toEqual([]);
  });
});

describe('each morning', () => {
  it('tells the holder thirty days before, once, and those who give rights how many end', async () => {
    const holder = await office.staff.hire();
    await office.give(holder, { validUntil: '2026-08-14' });
    const morning = async (day: string) => {
      office.on(day);
      await office.morning();
    };
    await morning('2026-07-14');
    await expect(office.told(holder)).resolves.toEqual(['granted']);
    await morning('2026-07-15');
    await morning('2026-07-16');
    await expect(office.told(holder)).resolves.toEqual(['granted', 'endingSoon']);
    await expect(office.told(office.giver)).resolves.toContain('manyEndingSoon');
    await expect(office.as(holder, habilitationsInForce)).resolves.toHaveLength(1);
  });
});
