import type { AgentProfile } from '../../careers/profile';

/**
 * Camille Le Goff, who works for two employers: 60 % at the Region, 40 % at the hospital. Hers is the richest
 * file, and its last piece came yesterday.
 */
// prettier-ignore
export const camille: AgentProfile = {
  key: 'camille.legoff',
  gender: 'F',
  givenNames: 'Camille Azénor',
  birthName: 'Kervran',
  usualName: 'Le Goff',
  born: '41y 03-14',
  birthPlace: 'Douarnenez',
  unit: 'moyens',
  post: 'Gestionnaire des achats des établissements',
  manager: 'jeanbaptiste.delavillemarque',
  diploma: 'BTS Assistant de manager',
  stepsWritten: true,
  career: [
    { kind: 'trainee', on: '14y 09-01', grade: 'redacteur', step: 1, quota: 60 },
    { kind: 'tenure', on: '13y 09-01' },
    { kind: 'step', on: '13y 09-01', step: 2 },
    { kind: 'step', on: '12y 09-01', step: 3 },
    { kind: 'step', on: '11y 09-01', step: 4 },
    { kind: 'step', on: '10y 09-01', step: 5 },
    { kind: 'parentalLeave', on: '8y 06-15', until: '6 months' },
    { kind: 'step', on: '8y 09-01', step: 6 },
    { kind: 'reinstatement', on: '8y 06-15 +6' },
    { kind: 'step', on: '6y 09-01', step: 7 },
    { kind: 'promotion', on: '48m', grade: 'redacteur2', step: 5 },
    { kind: 'assignment', on: '3y 09-01', unit: 'vie-lyceenne', post: 'Chargée de la vie lycéenne et des aides aux familles', manager: 'maelle.riou' },
    { kind: 'step', on: '24m', step: 6 },
    { kind: 'step', on: '0m', step: 7, told: '2d' },
  ],
  trainings: [
    ['40m 12', 'Rédiger des écrits administratifs clairs'],
    ['16m 21', 'Accueillir les publics en situation de handicap'],
    ['4m 8', 'Tableur : perfectionnement'],
  ],
  interviews: 4,
  pieces: [
    { on: '14y 07-10', template: 'curriculumVitae', detail: 'assistante de direction dans une entreprise de mareyage (3 ans)' },
    { on: '8y 03-28', template: 'childBirth', detail: 'Maïwenn Le Goff' },
    { on: '5y 10-18', template: 'cumulation', detail: 'assistante administrative au Centre hospitalier de Valombre, à hauteur de 40 %' },
    { on: '3y 05-04', template: 'transferRequest', detail: 'service de la vie lycéenne' },
    { on: '2y 06-28', template: 'congratulations', detail: 'la préparation de la rentrée et l’instruction de 4 200 demandes d’aide dans les délais' },
    { on: '10m 15', template: 'absence', detail: 'Rentrée scolaire' },
    { on: '7m 6', template: 'trainingPassport' },
    { on: '3m 18', template: 'correspondence', detail: 'Votre demande de copie du dossier individuel' },
  ],
};
