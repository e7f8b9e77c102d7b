import { NO_AGENT } from '@jalon/shared/api';
import type { TestDatabase } from '@jalon/shared/api-testing';
import type { SecondRoleOffer } from '../second-role/second-role.rules';
import { acceptSecondRole, offerSecondRole } from '../second-role/second-role.service';
import { SecondRoleKind } from '../vocabulary';
import type { Staff, StaffMember } from './staff';

/** Who lends somebody to whom, for what. */
export interface Loan {
  readonly from: Staff;
  readonly to: Staff;
  readonly terms: Pick<SecondRoleOffer, 'label' | 'documentTypes'>;
}

/** An agent of one employer certifies in another, until the end of 2026. @returns them as they act there. */
export async function lend(
  database: TestDatabase,
  lent: StaffMember,
  { from, to, terms }: Loan,
): Promise<StaffMember> {
  const [{ siret }] = await database.inContext(from.administrator, (ctx) =>
    ctx.db.query<[{ siret: string }]>('select siret from employer where id = $1', [from.employerId]),
  );
  const { id, faults } = await database.inContext(to.administrator, (ctx) =>
    offerSecondRole(ctx, {
      ...terms,
      siret,
      kind: SecondRoleKind.CERTIFIER,
      populationOrgUnitId: null,
      validFrom: '2026-06-01',
      validUntil: '2026-12-31',
      legalBasis: 'Convention 2026-4',
    }),
  );
  if (!id) throw new Error(`The second role was refused: ${JSON.stringify(faults)}`);
  await database.inContext(from.administrator, (ctx) => acceptSecondRole(ctx, id, lent.agentId));
  return { ...lent, employerId: to.employerId, agentId: NO_AGENT };
}
