import { grantHabilitation, HabilitationOperation } from '@jalon/identity/api';
import type { RequestContext } from '@jalon/shared/api';
import { addDays, addMonths, type Day } from './demo-calendar';
import type { EmployerInMaking } from './employer-in-making';

const {
  COLLECTION,
  REFERENCING,
  CONSULTATION,
  USE,
  MANAGE_PEOPLE,
  MANAGE_HABILITATIONS,
  MANAGE_INTEGRATIONS,
  MANAGE_SKILLS,
  CERTIFY,
  PROTECT_DATA,
  PUBLISH_DECISIONS,
  REPRESENT_STAFF,
  CONFIRM_IDENTITY,
} = HabilitationOperation;

/** « Attestation ou certificat » in the nomenclature: what a certificate is filed as. */
const CERTIFICATES = '15-01';

/** Codes of the nomenclature that may be filed, told apart by their sensitivity. */
interface Codes {
  readonly standard: readonly string[];
  readonly sensitive: readonly string[];
}

interface Right {
  readonly holder: string;
  readonly grantedBy: string;
  readonly label: string;
  readonly operations: readonly HabilitationOperation[];
  readonly documentTypes: readonly string[];
  readonly reason?: string;
}

/** Every right lasts a year and is renewed by somebody else: the expired ones stay visible. */
const YEARS = [0, 1, 2];

/** Gives the staff their rights, year after year, each on its day. */
export async function habilitateStaff(employer: EmployerInMaking): Promise<void> {
  const { calendar, plan } = employer;
  const codes = await employer.as(plan.staff.administrator, calendar.takeover, readCodes);
  codes.sensitive.forEach((code) => employer.sensitiveTypes.add(code));
  for (const year of YEARS) {
    const from = addMonths(calendar.takeover, year * 12);
    if (addDays(from, -12) >= calendar.today) return;
    for (const right of rightsOf(employer, codes)) {
      // The first administrator has the first year's from the opening.
      const isOpeners =
        right.holder === plan.staff.administrator && right.operations.includes(MANAGE_HABILITATIONS);
      const opened = year === 0 && isOpeners;
      if (!opened) await grantYear(employer, right, from, year === 0 ? from : addDays(from, -12));
    }
  }
}

async function grantYear(employer: EmployerInMaking, right: Right, validFrom: Day, day: Day): Promise<void> {
  const { holder, grantedBy, label, operations, documentTypes, reason } = right;
  await employer.as(grantedBy, day, (ctx) =>
    grantHabilitation(ctx, {
      holderPersonId: employer.agent(holder).personId,
      label,
      operations,
      documentTypes,
      reason,
      populationOrgUnitId: null,
      validFrom,
      validUntil: addDays(addMonths(validFrom, 12), -1),
      legalBasis: 'CGFP, art. R137-12 ; décision de l’employeur sur le dossier individuel électronique',
    }),
  );
}

function rightsOf({ plan }: EmployerInMaking, { standard, sensitive }: Codes): readonly Right[] {
  const {
    administrator,
    secondAdministrator,
    careerOfficer,
    sensitiveOfficer,
    dataProtectionOfficer,
    staffRepresentative,
  } = plan.staff;
  const files = [COLLECTION, REFERENCING, CONSULTATION, USE];
  const administration = {
    label: 'Administration des droits',
    operations: [MANAGE_PEOPLE, MANAGE_HABILITATIONS],
    documentTypes: [],
  };
  const career = { label: 'Gestion des carrières', operations: files, documentTypes: standard };
  const certification = {
    label: 'Responsable de la certification des compétences numériques',
    operations: [CERTIFY, COLLECTION],
    documentTypes: [CERTIFICATES],
  };
  const skills = {
    label: 'Attendus des postes et questions signalées',
    operations: [MANAGE_SKILLS],
    documentTypes: [],
  };
  const integrations = {
    label: 'Clés d’API et webhooks',
    operations: [MANAGE_INTEGRATIONS],
    documentTypes: [],
  };
  const decisions = {
    label: 'Publication des décisions de l’employeur',
    operations: [PUBLISH_DECISIONS],
    documentTypes: [],
  };
  const accesses = {
    label: 'Accès des agents : codes remis, identités confirmées',
    operations: [CONFIRM_IDENTITY],
    documentTypes: [],
  };
  const representation = {
    label: 'Représentant du personnel au comité social territorial',
    operations: [REPRESENT_STAFF],
    documentTypes: [],
  };
  const protection = {
    label: 'Déléguée à la protection des données',
    operations: [PROTECT_DATA],
    documentTypes: [],
  };
  return [
    { holder: secondAdministrator, grantedBy: administrator, ...administration },
    { holder: administrator, grantedBy: secondAdministrator, ...administration },
    { holder: administrator, grantedBy: secondAdministrator, ...certification },
    { holder: administrator, grantedBy: secondAdministrator, ...decisions },
    { holder: administrator, grantedBy: secondAdministrator, ...accesses },
    // Two of them: nobody gives back an access of their own.
    { holder: careerOfficer, grantedBy: administrator, ...accesses },
    { holder: secondAdministrator, grantedBy: administrator, ...certification },
    { holder: secondAdministrator, grantedBy: administrator, ...skills },
    { holder: secondAdministrator, grantedBy: administrator, ...integrations },
    { holder: careerOfficer, grantedBy: administrator, ...career },
    { holder: sensitiveOfficer, grantedBy: administrator, ...career },
    ...(staffRepresentative
      ? [{ holder: staffRepresentative, grantedBy: administrator, ...representation }]
      : []),
    ...(dataProtectionOfficer
      ? [{ holder: dataProtectionOfficer, grantedBy: administrator, ...protection }]
      : []),
    {
      holder: sensitiveOfficer,
      grantedBy: administrator,
      label: 'Pièces sensibles : discipline, santé, famille, droit syndical',
      operations: files,
      documentTypes: sensitive,
      reason: 'Instruction des dossiers de discipline, de santé, de famille et de droit syndical.',
    },
  ];
}

async function readCodes(ctx: RequestContext): Promise<Codes> {
  const types: { code: string; sensitivity: string }[] = await ctx.db.query(
    'select code, sensitivity from document_type where enabled and not legacy order by code',
  );
  const codesOf = (isStandard: boolean) =>
    types.filter(({ sensitivity }) => (sensitivity === 'STANDARD') === isStandard).map(({ code }) => code);
  return { standard: codesOf(true), sensitive: codesOf(false) };
}
