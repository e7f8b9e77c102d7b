import { FileAccess } from '@jalon/audit/api';
import { HabilitationOperation } from '@jalon/identity/api';
import type { StaffMember } from '@jalon/identity/api/testing';
import { openPersonnelFile } from '@jalon/personnel-file/api';
import { APPOINTMENT, Office, SANCTION } from '../testing/office';
import { delegations, interimRights, myDelegations } from './delegation-list.service';
import { declareInterim, endDelegation, giveDelegation } from './delegation.service';
import {
  type DeclareInterimInput,
  DelegationScope,
  type DelegationView,
  type GiveDelegationInput,
} from './delegation.types';

const { CONSULTATION, COLLECTION } = HabilitationOperation;

let office: Office;
let gwen: StaffMember;
let yann: StaffMember;
let right: string;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
afterAll(() => office?.database.close());
beforeEach(async () => {
  office.on('2026-06-15');
  gwen = await office.staff.hire({ usualName: 'Le Bras', givenNames: 'Gwen' });
  yann = await office.staff.hire({ usualName: 'Kervella', givenNames: 'Yann' });
  right = await office.staff.habilitate(gwen, {
    operations: [CONSULTATION, COLLECTION],
    documentTypes: [APPOINTMENT, SANCTION],
  });
});

const time = () => ({
  delegateAgentId: yann.agentId,
  validFrom: '2026-06-15',
  validUntil: '2026-06-30',
  legalBasis: 'Arrêté 2026-12',
  reason: 'Congés',
});

async function give(changes: Partial<GiveDelegationInput> = {}): Promise<DelegationView> {
  const part = { habilitationIds: [right], operations: [CONSULTATION], documentTypes: [APPOINTMENT] };
  const { delegation, userErrors } = await office.as(gwen, (ctx) =>
    giveDelegation(ctx, { ...time(), ...part, ...changes }),
  );
  if (!delegation) throw new Error(userErrors.map(({ code, path }) => `${path.join('.')} ${code}`).join());
  return delegation;
}

const declare = (changes: Partial<DeclareInterimInput> = {}) =>
  office.as(office.giver, (ctx) =>
    declareInterim(ctx, { ...time(), principalAgentId: gwen.agentId, sensitiveTypes: [], ...changes }),
  );

it('is seen by both, with what is given of each right, and told to who receives it', async () => {
  const { id } = await give();
  const seen = {
    id,
    kind: 'DELEGATION',
    principalName: 'Gwen Le Bras',
    delegateName: 'Yann Kervella',
    state: 'IN_FORCE',
    rights: [{ habilitationId: right, operations: [CONSULTATION], documentTypes: [{ code: APPOINTMENT }] }],
    mayEnd: true,
  };
  await expect(office.as(gwen, myDelegations)).resolves.toMatchObject({ given: [seen], received: [] });
  await expect(office.as(yann, myDelegations)).resolves.toMatchObject({ given: [], received: [seen] });
  await expect(office.told(yann)).resolves.toEqual(['delegationReceived']);
  await expect(office.told(gwen)).resolves.toEqual([]);
});

it('offers what is held, and nothing that was received', async () => {
  await give();
  const { options } = await office.as(gwen, myDelegations);
  expect(options).toMatchObject({
    rights: [{ habilitationId: right, sensitiveTypes: [SANCTION] }],
    latestUntil: '2027-06-15',
  });
  expect((await office.as(yann, myDelegations)).options.rights).toEqual([]);
});

it('is refused field by field, and leaves nothing', async () => {
  await expect(give({ validUntil: '2027-07-01', reason: '', documentTypes: ['05.2-03'] })).rejects.toThrow(
    'input.validUntil TOO_LONG_PERIOD,input.reason REQUIRED,input.documentTypes NOT_OWN',
  );
  await expect(give({ delegateAgentId: gwen.agentId })).rejects.toThrow('input.delegate SELF');
  await expect(office.told(yann)).resolves.toEqual([]);
});

it('gives by an interim what is not sensitive, and the sensitive that is named', async () => {
  const typesGiven = async (sensitiveTypes: string[]) => {
    const { delegation } = await declare({ sensitiveTypes });
    return delegation?.rights.flatMap(({ documentTypes }) => documentTypes.map(({ code }) => code));
  };
  await expect(typesGiven([])).resolves.toEqual([APPOINTMENT]);
  await expect(typesGiven([SANCTION])).resolves.toEqual([APPOINTMENT, SANCTION]);
  await expect(office.told(gwen)).resolves.toEqual(['delegationOfMine', 'delegationOfMine']);
  await expect(office.as(office.giver, (ctx) => interimRights(ctx, gwen.agentId))).resolves.toHaveLength(1);
});

it('lists those of the employer, open or over, for who gives rights and the officer only', async () => {
  const { id } = await give();
  const page = (scope: DelegationScope) => ({ scope, first: 25, after: null });
  const listed = (scope: DelegationScope) =>
    office
      .as(office.officer, (ctx) => delegations(ctx, page(scope)))
      .then(({ edges }) => edges.filter(({ node }) => node.id === id).map(({ node }) => node.state));
  await expect(listed(DelegationScope.OPEN)).resolves.toEqual(['IN_FORCE']);
  await expect(office.as(yann, (ctx) => delegations(ctx, page(DelegationScope.OPEN)))).rejects.toThrow(
    expect.objectContaining({ code: 'FORBIDDEN' }),
  );
  office.on('2026-07-01');
  await expect(listed(DelegationScope.OPEN)).resolves.toEqual([]);
  await expect(listed(DelegationScope.OVER)).resolves.toEqual(['EXPIRED']);
});

it('ends at once, and the other is told', async () => {
  const { id } = await give();
  const { delegation } = await office.as(yann, (ctx) => endDelegation(ctx, id));
  expect(delegation).toMatchObject({ state: 'ENDED', endedByName: 'Yann Kervella', mayEnd: false });
  await expect(office.told(gwen)).resolves.toEqual(['delegationOfMineEnded']);
});

it('comes to its end by itself, and both are told once', async () => {
  await give();
  office.on('2026-06-30');
  await office.morning();
  await expect(office.told(gwen)).resolves.toEqual([]);
  for (const day of ['2026-07-01', '2026-07-02']) {
    office.on(day);
    await office.morning();
  }
  await expect(office.told(gwen)).resolves.toEqual(['delegationOfMineEnded']);
  await expect(office.told(yann)).resolves.toEqual(['delegationReceived', 'delegationReceivedEnded']);
});

it('reads a file in the name of who delegated: the log keeps both, and the agent is shown both', async () => {
  const agent = await office.staff.hire({ usualName: 'Riou', givenNames: 'Maëlle' });
  await office.as(gwen, (ctx) => openPersonnelFile(ctx, { agentId: agent.agentId, openedOn: '2020-09-01' }));
  const { id } = await give();
  const opened = await office.database.execute(
    yann,
    `{ agentFile(agentId: "${agent.agentId}") { readingGround { label } } }`,
  );
  expect(opened.data).toEqual({
    agentFile: { readingGround: { label: 'Gestionnaire de carrière, par délégation de Gwen Le Bras' } },
  });
  const [access] = await office.as(yann, (ctx) =>
    ctx.db.find(FileAccess, { where: { agentId: agent.agentId, actorPersonId: yann.personId } }),
  );
  expect(access).toMatchObject({ habilitationId: right, delegationId: id, principalPersonId: gwen.personId });
  const { data } = await office.database.execute(
    agent,
    '{ myFileAccesses { edges { node { fr: actorLabel en: actorLabel(language: EN) ground } } } }',
  );
  expect(data).toMatchObject({
    myFileAccesses: {
      edges: [
        {
          node: {
            fr: 'Yann Kervella, par délégation de Gwen Le Bras',
            en: 'Yann Kervella, by delegation of Gwen Le Bras',
            // The delegation ends before the habilitation does.
            ground: expect.stringContaining('valable jusqu’au 30 juin 2026'),
          },
        },
      ],
    },
  });
});
