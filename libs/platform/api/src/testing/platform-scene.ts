import { auditModule } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { HabilitationOperation, identityModule, signInModule } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import { jobsModule } from '@jalon/jobs/api';
import { notificationsModule } from '@jalon/notifications/api';
import { openPersonnelFile, personnelFileModule, registerPiece } from '@jalon/personnel-file/api';
import type { Actor } from '@jalon/shared/api';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import { platformModule } from '../platform.module';

const { COLLECTION, CONSULTATION, OPERATE_PLATFORM, PROTECT_DATA } = HabilitationOperation;
const domains = [
  auditModule,
  identityModule,
  signInModule,
  documentsModule,
  personnelFileModule,
  platformModule,
];

/** An employer that operates the platform, two others, and a file with a sanction in one of them. */
export interface PlatformScene {
  readonly database: TestDatabase;
  readonly region: Staff;
  readonly hospital: Staff;
  readonly operator: Actor;
  readonly otherOperator: Actor;
  readonly dpo: Actor;
  /** Whose file it is, by the matricule M-1. */
  readonly holder: Actor;
  readonly appointmentId: string;
  readonly sanctionId: string;
  /** Not sensitive for HR, and never the operator's to see. */
  readonly absenceId: string;
}

export async function platformScene(): Promise<PlatformScene> {
  const database = await testDatabase([...domains, notificationsModule(domains), jobsModule(domains)]);
  const region = await staffOf(database, 'Région');
  const hospital = await staffOf(database, 'Hôpital');
  const operating = await staffOf(database, 'Exploitant', { operatesPlatform: true });
  const operator = await operating.hire({ usualName: 'Prévost', givenNames: 'Inès' });
  const otherOperator = await operating.hire({ usualName: 'Le Dû', givenNames: 'Paul' });
  for (const one of [operator, otherOperator]) {
    await operating.habilitate(one, { operations: [OPERATE_PLATFORM], documentTypes: [] });
  }
  const dpo = await region.hire({ usualName: 'Cadiou', givenNames: 'Rozenn' });
  await region.habilitate(dpo, { operations: [PROTECT_DATA], documentTypes: [] });
  const holder = await region.hire({ usualName: 'Le Goff', givenNames: 'Camille', matricule: 'M-1' });
  return {
    database,
    region,
    hospital,
    operator,
    otherOperator,
    dpo,
    holder,
    ...(await file(database, region, holder)),
  };
}

async function file(database: TestDatabase, region: Staff, { agentId }: Actor) {
  const documentTypes = ['04.1-08', '16-03', '11-31'];
  const officer = await region.hire();
  await region.habilitate(officer, { operations: [COLLECTION, CONSULTATION], documentTypes });
  await database.inContext(officer, (ctx) => openPersonnelFile(ctx, { agentId, openedOn: '2020-09-01' }));
  const register = (documentType: string, title: string) =>
    database.inContext(officer, (ctx) =>
      registerPiece(
        ctx,
        { agentId, documentType, title, documentDate: '2026-03-03', sourceSystem: 'SIRH', pageCount: 1 },
        Buffer.from('%PDF-1.7\n'),
      ),
    );
  const appointment = await register('04.1-08', 'Nomination');
  const sanction = await register('16-03', 'Blâme');
  const absence = await register('11-31', 'Autorisation spéciale d’absence');
  return { appointmentId: appointment.id, sanctionId: sanction.id, absenceId: absence.id };
}
