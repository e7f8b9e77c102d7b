import { auditModule } from '@jalon/audit/api';
import { documentsModule } from '@jalon/documents/api';
import { CareerEventKind, ContactSubject, identityModule, setContact } from '@jalon/identity/api';
import { type Staff, staffOf } from '@jalon/identity/api/testing';
import type { Actor } from '@jalon/shared/api';
import { testDatabase, type TestDatabase } from '@jalon/shared/api-testing';
import { personnelFileModule } from '../personnel-file.module';
import { type Registry, registryOf, type StaffMember } from './filing';
import { PortalQueries } from './portal-queries';

/** The day the tests of reading happen, unless they move the clock. */
export const TODAY = '2026-06-15T08:00:00Z';

/** A region with one filled file, and everybody who may try to read it. */
export interface Region {
  readonly database: TestDatabase;
  readonly portal: PortalQueries;
  readonly staff: Staff;
  readonly registry: Registry;
  /** Holder of a file of four pieces, the third of which is a sanction. */
  readonly camille: StaffMember;
  /** Habilitated to consult appointments and steps, of everyone. */
  readonly nadia: StaffMember;
  readonly colleague: StaffMember;
  /** Another employer's agent. */
  readonly outsider: StaffMember;
  /** A new agent with an open, empty file. */
  hireWithFile(names?: { readonly usualName: string; readonly givenNames: string }): Promise<StaffMember>;
}

export async function openRegion(): Promise<Region> {
  const database = await testDatabase([auditModule, identityModule, documentsModule, personnelFileModule]);
  database.clock.set(TODAY);
  const staff = await staffOf(database, 'Région Armorique');
  const registry = await registryOf(database, staff);
  const [camille, nadia, colleague] = await Promise.all([
    staff.hire({
      usualName: 'Le Goff',
      birthName: 'Kerjean',
      givenNames: 'Camille Anne',
      jobTitle: 'Rédactrice',
    }),
    staff.hire({ usualName: 'Ben Amor', givenNames: 'Nadia' }),
    staff.hire(),
  ]);
  const outsider = await (await staffOf(database, 'Hôpital')).hire();
  await fillFile(staff, registry, camille);
  await nameContact(database, staff.administrator);
  await staff.habilitate(nadia, { documentTypes: ['04.1-08', '12-01'] });
  return {
    database,
    portal: new PortalQueries(database),
    staff,
    registry,
    camille,
    nadia,
    colleague,
    outsider,
    hireWithFile: async (names) => {
      const agent = await staff.hire(names);
      await registry.open(agent);
      return agent;
    },
  };
}

async function fillFile(staff: Staff, registry: Registry, camille: StaffMember): Promise<void> {
  await registry.open(camille);
  const careerEventId = await staff.record(camille, {
    kind: CareerEventKind.STEP,
    effectiveOn: '2024-03-01',
    step: '2',
    grossIndex: 401,
    increasedIndex: 376,
  });
  await registry.file(camille, { title: 'Arrêté de nomination' });
  await registry.file(camille, { title: 'Avancement au 2e échelon', documentType: '12-01', careerEventId });
  await registry.file(camille, { title: 'Blâme', documentType: '16-03' });
  await registry.file(camille, { title: 'Reclassement', documentType: '04.1-08' });
}

async function nameContact(database: TestDatabase, administrator: Actor): Promise<void> {
  await database.inContext(administrator, (ctx) =>
    setContact(ctx, {
      subject: ContactSubject.PERSONNEL_FILE,
      name: 'Anne Le Bihan',
      role: 'Gestionnaire',
      phone: '02 99 00 00 00',
      hours: '9 h – 12 h',
    }),
  );
}
