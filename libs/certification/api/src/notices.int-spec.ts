import { HabilitationOperation } from '@jalon/identity/api';
import type { Actor } from '@jalon/shared/api';
import { answerAppeal, appealDecision } from './appeal.service';
import { replaceCertificate } from './replace.service';
import { revokeCertificate } from './revoke.service';
import { refusal, Town } from './testing/town';
import { RevocationGround } from './vocabulary';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
}, 120_000);
afterAll(() => town?.database.close());
beforeEach(() => town.database.clock.set('2026-06-15T08:00:00Z'));

const INBOX = `{ myNotifications(first: 100) { edges { node { kind path body isLegal } } } }`;

interface Told {
  readonly kind: string;
  readonly path: string;
  readonly body: string;
  readonly isLegal: boolean;
}

async function toldTo(person: Actor): Promise<Told[]> {
  const { data } = await town.database.execute<{ myNotifications: { edges: { node: Told }[] } }>(
    person,
    INBOX,
  );
  return data?.myNotifications.edges.map(({ node }) => node) ?? [];
}

const about = async (person: Actor, id: string) =>
  (await toldTo(person)).filter(({ path }) => path.endsWith(id));

describe('the applicant', () => {
  it('is told of a refusal, with the last day of the appeal and by letter without an address', async () => {
    const { agent, applicationId } = await town.candidate();
    await town.decide(applicationId, refusal);
    const [told] = await toldTo(agent);
    expect(told).toMatchObject({ kind: 'certification.refused', path: '/mes-certificats', isLegal: true });
    expect(told?.body).toContain('15 août 2026');
    expect(told?.body).not.toContain('Le domaine 4');
    const letters = await town.as(town.officer, (ctx) =>
      ctx.db.query('select cause from letter where agent_id = $1', [agent.agentId]),
    );
    expect(letters).toEqual([{ cause: 'WITHOUT_ADDRESS' }]);
  });

  it('is told of the certificate once it is there, and once', async () => {
    const { agent, applicationId } = await town.candidate();
    await town.decide(applicationId);
    await expect(toldTo(agent)).resolves.toEqual([]);
    const { results } = await town.issue([applicationId]);
    await town.issue([applicationId]);
    await expect(toldTo(agent)).resolves.toMatchObject([
      {
        kind: 'certification.granted',
        path: `/mes-certificats/${results[0]?.certificate?.id}`,
        isLegal: false,
      },
    ]);
  });

  it('is told of a revocation and of a replacement', async () => {
    const revoked = await town.certified();
    const ground = RevocationGround.FRAUD;
    await town.as(town.officer, (ctx) =>
      revokeCertificate(ctx, {
        certificateId: revoked.certificate.id,
        ground,
        explanation: 'Une autre personne.',
      }),
    );
    await expect(toldTo(revoked.agent)).resolves.toMatchObject([
      { kind: 'certification.revoked', isLegal: true },
      { kind: 'certification.granted' },
    ]);
    const replaced = await town.certified();
    const { certificate } = await town.as(town.officer, (ctx) =>
      replaceCertificate(ctx, { certificateId: replaced.certificate.id, reason: 'Nom corrigé.' }),
    );
    await expect(about(replaced.agent, certificate?.id ?? '?')).resolves.toMatchObject([
      { kind: 'certification.replaced', isLegal: false },
    ]);
  });

  it('is told that their appeal is answered', async () => {
    const { agent, applicationId } = await town.candidate();
    await town.decide(applicationId, refusal);
    await town.as(agent, (ctx) => appealDecision(ctx, { applicationId, text: 'Je conteste.' }));
    const answer = { applicationId, upheld: true, answer: 'Vous avez raison.' };
    await town.as(town.otherOfficer, (ctx) => answerAppeal(ctx, answer));
    await expect(toldTo(agent)).resolves.toMatchObject([
      { kind: 'certification.appealAnswered', isLegal: true },
      { kind: 'certification.refused' },
    ]);
  });
});

describe('whoever certifies', () => {
  it('is told of an application to decide, when they may decide it', async () => {
    const [north, south] = [await town.staff.unit('Nord'), await town.staff.unit('Sud')];
    const deputy = await town.staff.hire();
    const elsewhere = await town.staff.hire();
    const certifies = { operations: [HabilitationOperation.CERTIFY], documentTypes: [] };
    const below = await town.staff.unit('Nord, service des quais', north);
    await town.staff.habilitate(deputy, { ...certifies, populationOrgUnitId: north });
    await town.staff.habilitate(elsewhere, { ...certifies, populationOrgUnitId: south });
    const { agent, applicationId } = await town.candidate({ orgUnitId: below });
    for (const officer of [town.officer, town.otherOfficer, deputy]) {
      await expect(about(officer, applicationId)).resolves.toMatchObject([
        { kind: 'certification.toDecide', path: `/rh/certifications/${applicationId}` },
      ]);
    }
    await expect(about(elsewhere, applicationId)).resolves.toEqual([]);
    await expect(about(agent, applicationId)).resolves.toEqual([]);
  });

  it('is told of an appeal to answer, unless they refused', async () => {
    const { agent, applicationId } = await town.candidate();
    await town.decide(applicationId, refusal);
    await town.as(agent, (ctx) => appealDecision(ctx, { applicationId, text: 'Je conteste.' }));
    const kinds = async (officer: Actor) => (await about(officer, applicationId)).map(({ kind }) => kind);
    await expect(kinds(town.otherOfficer)).resolves.toEqual([
      'certification.appealToAnswer',
      'certification.toDecide',
    ]);
    await expect(kinds(town.officer)).resolves.toEqual(['certification.toDecide']);
  });
});
