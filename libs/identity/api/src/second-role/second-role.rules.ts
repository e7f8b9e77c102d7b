import { dateFaults, type Fault, orderFaults, textFaults } from '../input.rules';
import { HabilitationOperation, SecondRoleKind } from '../vocabulary';

const { ARCHIVAL_TRANSFER, CERTIFY, COLLECTION, CONSERVATION, CONSULTATION, MANAGE_HABILITATIONS } =
  HabilitationOperation;

/** What a second role may be, and what it lets its holder do. */
export const secondRoleOperations: Readonly<Record<SecondRoleKind, readonly HabilitationOperation[]>> = {
  [SecondRoleKind.CERTIFIER]: [CERTIFY, COLLECTION],
  [SecondRoleKind.REVIEWER]: [MANAGE_HABILITATIONS],
  [SecondRoleKind.ARCHIVIST]: [CONSULTATION, CONSERVATION, ARCHIVAL_TRANSFER],
};

/** What is offered to another employer. */
export interface SecondRoleOffer {
  readonly siret: string;
  readonly kind: SecondRoleKind;
  /** In the words of the employer: what is shown beside the person’s name. */
  readonly label: string;
  readonly documentTypes: readonly string[];
  /** The agents of this unit and below; every agent when null. */
  readonly populationOrgUnitId: string | null;
  readonly validFrom: string;
  readonly validUntil: string;
  /** The convention between the two employers. */
  readonly legalBasis: string;
}

const LONGEST_YEARS = 3;

export function secondRoleFaults(offer: SecondRoleOffer, today: string): Fault[] {
  const { siret, validFrom, validUntil } = offer;
  const dates = [
    ...dateFaults({ validFrom, validUntil }),
    ...orderFaults(['validFrom', validFrom], ['validUntil', validUntil]),
  ];
  return [
    ...(/^\d{14}$/.test(siret) ? [] : [{ field: 'siret', code: 'SIRET', cure: 'must be fourteen digits.' }]),
    ...textFaults('label', offer.label, 100),
    ...(dates.length > 0 ? dates : periodFaults(offer, today)),
    ...textFaults('legalBasis', offer.legalBasis, 500),
  ];
}

function periodFaults({ validFrom, validUntil }: SecondRoleOffer, today: string): Fault[] {
  const [year = '', ...rest] = validFrom.split('-');
  const last = [Number(year) + LONGEST_YEARS, ...rest].join('-').replace('-02-29', '-02-28');
  return [
    ...(validUntil < today ? [{ field: 'validUntil', code: 'PAST', cure: 'must be today or later.' }] : []),
    ...(validUntil > last
      ? [{ field: 'validUntil', code: 'TOO_LONG_PERIOD', cure: `must be ${last} at the latest.` }]
      : []),
  ];
}
