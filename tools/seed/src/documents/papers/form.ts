import { pick } from '../../chance';
import { inFrench } from '../../demo-calendar';
import type { Paper } from '../content';
import type { Matter, Piece } from '../piece';
import { agreed } from '../subject';

/** Déclaration de domicile. */
export function addressDeclaration(matter: Matter): Piece {
  const { subject } = matter;
  return form(matter, '01-08', 'Déclaration de domicile', [
    ['Nom de naissance', subject.birthName],
    ["Nom d'usage", subject.usualName],
    ['Prénoms', subject.givenNames],
    ['Date et lieu de naissance', `${inFrench(subject.bornOn)}, ${subject.birthPlace}`],
    ['Adresse personnelle', subject.address],
    ['Service', matter.situation.unit],
    ['Justificatif présenté', pick(["facture d'électricité de moins de trois mois", 'quittance de loyer', "avis de taxe d'habitation", "attestation d'assurance du logement"], subject.matricule)],
  ], "Je certifie sur l'honneur l'exactitude des renseignements ci-dessus et m'engage à signaler tout changement de domicile."); // prettier-ignore
}

/** Déclaration de choix du nom d’usage. */
export function usualNameDeclaration(matter: Matter): Piece {
  const { subject } = matter;
  return form(matter, '01-07', 'Déclaration de choix de nom d’usage', [
    ['Nom de naissance', subject.birthName],
    ['Nom d’usage choisi', `**${subject.usualName}**`],
    ['Prénoms', subject.givenNames],
    ['Date et lieu de naissance', `${inFrench(subject.bornOn)}, ${subject.birthPlace}`],
    ['Prise en compte à compter du', inFrench(matter.signedOn)],
  ], `Je demande que mon nom d’usage figure sur ma messagerie, mon annuaire, ma carte professionnelle et les documents qui me sont adressés. Les actes relatifs à ma carrière portent aussi mon nom de naissance.`); // prettier-ignore
}

/** Curriculum vitae, as it is given on recruitment. */
export function curriculumVitae(matter: Matter, diploma: string, past: readonly string[]): Piece {
  const { subject, situation } = matter;
  return form(matter, '04.1-10', 'Curriculum vitae', [
    ['Emploi visé', situation.post],
    ['Formation', diploma],
    ['Expérience', past.join(' ; ')],
    ['Langues', pick(['breton (notions), anglais (B1)', 'anglais (B2), espagnol (A2)', 'anglais (B1), allemand (A2)', 'anglais (C1), arabe (langue maternelle)'], subject.matricule, 'languages')],
    ['Outils', 'tableur, traitement de texte, gestion électronique de documents'],
  ], `Document remis par ${agreed(subject.gender, 'le candidat', 'la candidate')} lors du recrutement.`); // prettier-ignore
}

/** Feuille de demande d'autorisation d'absence. */
export function absence(matter: Matter, reason: string): Piece {
  return form(matter, '11-31', "Autorisation spéciale d'absence", [
    ['Agent', matter.subject.civilName],
    ['Motif', reason],
    ['Jour', inFrench(matter.effectiveOn)],
    ['Avis du supérieur hiérarchique', `favorable${matter.situation.managerName ? ` (${matter.situation.managerName})` : ''}`],
    ['Décision', 'absence autorisée'],
  ], "L'autorisation n'est pas imputée sur les congés annuels."); // prettier-ignore
}

/** Passeport de formation. */
export function trainingPassport(matter: Matter, trainings: readonly string[]): Piece {
  return form(matter, '15-02', 'Passeport individuel de formation', [
    ['Titulaire', matter.subject.civilName],
    ['Grade ou emploi', matter.situation.post],
    ...trainings.map((title, index) => [`Formation ${index + 1}`, title] as const),
  ], "Passeport arrêté à la date ci-dessous, sur la base des attestations présentes au dossier."); // prettier-ignore
}

type Rows = readonly (readonly [string, string])[];

function form(matter: Matter, documentType: string, title: string, rows: Rows, pledge: string): Piece {
  const { employer, subject, signedOn, effectiveOn } = matter;
  const paper: Paper = {
    employer,
    service: employer.service,
    title,
    reference: `${employer.initials}/${subject.matricule}`,
    date: signedOn,
    blocks: [
      { kind: 'title', text: title, below: `${subject.civilName}${subject.birthMention}` },
      { kind: 'facts', rows },
      { kind: 'paragraph', text: pledge },
      {
        kind: 'signatures',
        place: `${employer.place}, le ${inFrench(signedOn)}`,
        right: {
          lines: [agreed(subject.gender, "L'agent", "L'agente")],
          name: subject.name,
          signed: true,
        },
      },
      {
        kind: 'note',
        text: 'Cadre réservé au service : pièce enregistrée, numérotée et classée au dossier individuel.',
      },
    ],
  };
  return { documentType, title, documentDate: signedOn, signedOn, effectiveOn, paper };
}
