import { randomUUID } from 'node:crypto';
import { questionKeyOf, submitAnswer, type SubmitAnswerInput } from '@jalon/assessment/api';
import {
  applyForCertification,
  decideCertification,
  DecisionOutcome,
  issueCertificates,
} from '@jalon/certification/api';
import { Employer, HabilitationOperation } from '@jalon/identity/api';
import type { Staff } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';

/** What the matrix knocks for in certification. */
export interface CertificationWorld {
  /** The holder's: issued, refused, and open. */
  readonly issuedApplicationId: string;
  readonly refusedApplicationId: string;
  readonly openApplicationId: string;
  readonly certificateId: string;
  readonly certificateCode: string;
  /** Of the holder's employer, which has issued certificates. */
  readonly issuerSiret: string;
  /** Of somebody no role plays: to decide, and with a certificate to replace. */
  readonly neighboursApplicationId: string;
  readonly neighboursCertificateId: string;
}

/** What a certifying officer holds, and nothing else. */
export const certifying = {
  label: 'Responsable de la certification',
  operations: [HabilitationOperation.CERTIFY, HabilitationOperation.COLLECTION],
  documentTypes: ['15-01'],
};

export async function certificationWorld(
  database: TestDatabase,
  region: Staff,
  holder: Actor,
): Promise<CertificationWorld> {
  // Another officer than the matrix's: who refused may not answer the appeal.
  const officer = await region.hire({ usualName: 'Kerbrat', givenNames: 'Soizic' });
  await region.habilitate(officer, certifying);
  const people = { database, officer };
  const issuedApplicationId = await sat(people, holder);
  const own = await issued(people, issuedApplicationId);
  const refusedApplicationId = await sat(people, holder);
  await refuse(people, refusedApplicationId);
  const neighbour = await region.hire();
  const neighbours = await issued(people, await sat(people, neighbour));
  return {
    issuedApplicationId,
    refusedApplicationId,
    openApplicationId: (await applied(people, holder)).id,
    certificateId: own.id,
    certificateCode: own.code,
    issuerSiret: await siretOf(people),
    neighboursApplicationId: await sat(people, neighbour),
    neighboursCertificateId: neighbours.id,
  };
}

async function siretOf({ database, officer }: People): Promise<string> {
  const { siret } = await database.inContext(officer, (ctx) =>
    ctx.db.findOneByOrFail(Employer, { id: ctx.employerId }),
  );
  return siret;
}

interface People {
  readonly database: TestDatabase;
  readonly officer: Actor;
}

async function applied({ database }: People, agent: Actor) {
  const { application } = await database.inContext(agent, (ctx) =>
    applyForCertification(ctx, { idempotencyKey: randomUUID() }),
  );
  if (!application) throw new Error('The application was refused.');
  return application;
}

/** Applied, and sat to the end: waiting for a decision. */
async function sat(people: People, agent: Actor): Promise<string> {
  const { id, assessmentId } = await applied(people, agent);
  const { database } = people;
  for (;;) {
    const key = await database.inContext(agent, (ctx) => questionKeyOf(ctx, assessmentId));
    if (!key) return id;
    const value = key.right as SubmitAnswerInput['value'];
    const answer = { assessmentId, position: key.position, value, doNotKnow: false };
    await database.inContext(agent, (ctx) => submitAnswer(ctx, { ...answer, idempotencyKey: randomUUID() }));
  }
}

async function issued({ database, officer }: People, applicationId: string) {
  const { results } = await database.inContext(officer, async (ctx) => {
    await decideCertification(ctx, { applicationId, outcome: DecisionOutcome.ISSUE });
    return issueCertificates(ctx, { applicationIds: [applicationId] });
  });
  const certificate = results[0]?.certificate;
  if (!certificate) throw new Error(`Not issued: ${results[0]?.problem}.`);
  return certificate;
}

function refuse({ database, officer }: People, applicationId: string) {
  return database.inContext(officer, (ctx) =>
    decideCertification(ctx, {
      applicationId,
      outcome: DecisionOutcome.REFUSE,
      reasons: 'Le domaine 4 n’est pas au niveau.',
      trainingOffer: { title: 'Sécurité', ownerName: 'Anne Le Bihan', dueOn: '2026-12-31' },
    }),
  );
}
