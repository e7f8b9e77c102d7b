import { MISTYPED_DOMAIN } from '../../server';
import { tenured, type AgentProfile } from '../../careers/profile';

/** The other agents of the Region. */
// prettier-ignore
export const agents: readonly AgentProfile[] = [
  {
    key: 'marie.legall2', gender: 'F', givenNames: 'Marie Enora', birthName: 'Tallec', usualName: 'Le Gall', born: '45y 05-08', birthPlace: 'Ploërmel',
    unit: 'transports', post: 'Gestionnaire des conventions de transport', manager: 'tudi.kergoat', diploma: 'DUT Gestion logistique et transport',
    career: [...tenured('11y 09-01', 'redacteur'), { kind: 'promotion', on: '3y 01-01', grade: 'redacteur2' }],
    trainings: [['14m 9', 'Suivre l’exécution d’une convention']], interviews: 2,
  },
  {
    key: 'erwann.lemeur', gender: 'M', givenNames: 'Erwann', birthName: 'Le Meur', born: '39y 01-11', birthPlace: 'Lannion', email: `erwann.lemeur@${MISTYPED_DOMAIN}`,
    unit: 'infrastructures', post: 'Technicien de maintenance des gares routières', manager: 'tudi.kergoat', diploma: 'BTS Maintenance des systèmes',
    career: [...tenured('8y 04-01', 'technicien', 2), { kind: 'promotion', on: '28m', grade: 'technicien2' }],
    trainings: [['15m 22', 'Habilitation électrique : recyclage']], interviews: 2, pieces: [{ on: '17m 12', template: 'blame' }],
  },
  {
    key: 'solenn.poulmarch', gender: 'F', givenNames: 'Solenn Marie-Bérengère', birthName: "Poulmarc'h", usualName: "Poulmarc'h de Kerlanvéoc-Tréguestin de Rosmadéoc", born: '36y 04-02', birthPlace: 'Audierne',
    unit: 'usages', post: 'Conseillère en compétences numériques', manager: 'tudi.kergoat', diploma: 'Master 2 Ingénierie de la formation',
    career: [...tenured('7y 01-01', 'attache')], trainings: [['7m 13', 'Accessibilité des documents numériques']], interviews: 2,
  },
  {
    key: 'kevin.lefloch', gender: 'M', givenNames: 'Kévin', birthName: 'Le Floc’h', born: '31y 10-24', birthPlace: 'Pontivy', email: false, signsIn: false,
    unit: 'lycee-tremargan', post: 'Agent d’entretien et d’accueil', manager: 'tudi.kergoat', diploma: 'CAP Assistant technique en milieux collectifs',
    career: [...tenured('6y 09-01', 'attee')], trainings: [['12m 19', 'Gestes et postures']], interviews: 2,
  },
  {
    key: 'fatoumata.diarra', gender: 'F', givenNames: 'Fatoumata', birthName: 'Diarra', born: '42y 03-03', birthPlace: 'Kayes (Mali)', email: false,
    unit: 'lycee-tremargan', post: 'Seconde de cuisine', manager: 'tudi.kergoat', diploma: 'CAP Petite enfance',
    career: [{ kind: 'mutation', on: '7y 09-01', grade: 'atsem2', step: 4, from: 'la commune de Lanvélec' }, { kind: 'integration', on: '4y 09-01', grade: 'attee2' }],
    trainings: [['20m 8', 'Hygiène alimentaire en restauration collective']], interviews: 2,
  },
  {
    key: 'ewen.lescop', gender: 'M', givenNames: 'Ewen', birthName: 'Lescop', born: '50y 06-06', birthPlace: 'Crozon', email: false,
    unit: 'lycee-tremargan', post: 'Responsable de la maintenance du lycée', manager: 'tudi.kergoat', diploma: 'Brevet professionnel Installations et équipements électriques',
    career: [...tenured('21y 01-01', 'attee', 2), { kind: 'promotion', on: '9y 01-01', grade: 'maitrise' }],
    trainings: [['16m 4', 'Encadrer une petite équipe']], interviews: 2,
  },
  {
    key: 'anaig.leroux', gender: 'F', givenNames: 'Anaïg Perrine', birthName: 'Le Roux', born: '37y 08-28', birthPlace: 'Auray',
    unit: 'emploi', post: 'Chargée de la gestion prévisionnelle des emplois', manager: 'ronan.lebihan', diploma: 'Master 2 Droit de la santé',
    career: [...tenured('9y 01-01', 'attache'), { kind: 'secondment', on: '10m', until: '+26m', host: 'le Centre hospitalier de Valombre', hostGrade: 'attacheHospitalier' }],
    trainings: [['19m 25', 'Conduire un entretien de recrutement']], interviews: 2,
  },
  {
    key: 'youenn.salaun', gender: 'M', givenNames: 'Youenn', birthName: 'Salaün', born: '34y 12-01', birthPlace: 'Saint-Pol-de-Léon',
    unit: 'usages', post: 'Administrateur des services numériques', manager: 'tudi.kergoat', diploma: 'Master 2 Systèmes d’information',
    career: [...tenured('7y 03-01', 'ingenieur'), { kind: 'availability', on: '8m', until: '+4m', reason: 'pour créer ou reprendre une entreprise' }],
    trainings: [['18m 16', 'Sécurité des systèmes d’information']], interviews: 2,
  },
  {
    key: 'clemence.barbier', gender: 'F', givenNames: 'Clémence', birthName: 'Rouxel', usualName: 'Barbier', born: '32y 02-20', birthPlace: 'Dinan',
    unit: 'transports', post: 'Chargée de communication', manager: 'tudi.kergoat', diploma: 'Licence Information et communication',
    career: [...tenured('5y 06-01', 'redacteur'), { kind: 'parentalLeave', on: '3m', until: '+3m' }],
    trainings: [['17m 10', 'Écrire pour le web']], interviews: 2, pieces: [{ on: '5m 9', template: 'childBirth', detail: 'Lilwenn Barbier' }],
  },
  {
    key: 'wulandari.wulandari', gender: 'F', givenNames: 'Wulandari', birthName: 'Wulandari', born: '30y 11-08', birthPlace: 'Yogyakarta (Indonésie)',
    unit: 'usages', post: 'Animatrice d’ateliers numériques', manager: 'solenn.poulmarch', diploma: 'Licence Sciences de l’éducation',
    career: [
      { kind: 'contract', on: '33m', until: '12 months', form: 'CDD', job: 'Animatrice d’ateliers numériques', category: 'B', ground: 'Remplacement et renfort temporaire (CGFP, art. L332-13)' },
      { kind: 'renewal', on: '21m', until: '12 months' },
      { kind: 'renewal', on: '9m', until: '12 months' },
    ], trainings: [['8m 5', 'Animer un atelier pour des débutants']], interviews: 2,
  },
  {
    key: 'hugo.martinezleclercq', gender: 'M', givenNames: 'Hugo', birthName: 'Martínez-Leclercq', born: '33y 03-27', birthPlace: 'Saint-Nazaire',
    unit: 'infrastructures', post: 'Chargé d’opérations', manager: 'tudi.kergoat', diploma: 'Diplôme d’ingénieur en génie civil',
    career: [...tenured('5y 01-01', 'ingenieur'), { kind: 'departure', on: '+1m', reason: 'Démission' }],
    trainings: [['13m 17', 'Conduire une opération de travaux']], interviews: 2,
  },
  {
    key: 'ines.oliveira', gender: 'F', givenNames: 'Inês', birthName: 'Oliveira da Conceição', usualName: 'Oliveira', born: '26y 07-07', birthPlace: 'Braga (Portugal)',
    unit: 'emploi', post: 'Appui aux forums de l’emploi', manager: 'ronan.lebihan', diploma: 'Licence Sociologie', signsIn: false,
    career: [{ kind: 'contract', on: '4m 3', until: '+2m', form: 'HOURLY', job: 'Appui aux forums de l’emploi', ground: 'Vacations pour un acte déterminé', quota: 30 }], interviews: 0,
  },
  {
    key: 'goulven.jaouen', gender: 'M', givenNames: 'Goulven Tristan', birthName: 'Jaouen', born: '28y 01-18', birthPlace: 'Lesneven',
    unit: 'transports', post: 'Instructeur des aides à la mobilité', manager: 'tudi.kergoat', diploma: 'Licence Géographie et aménagement',
    career: [
      { kind: 'contract', on: '3y 09-01', until: '12 months', form: 'CDD', job: 'Instructeur des aides à la mobilité', category: 'B', ground: 'Vacance temporaire d’emploi (CGFP, art. L332-14)' },
      { kind: 'renewal', on: '2y 09-01', until: '12 months' },
      { kind: 'trainee', on: '1y 09-01', grade: 'redacteur', step: 1 },
      { kind: 'tenure', on: '0y 09-01' },
    ], trainings: [['11m 14', 'Formation d’intégration des rédacteurs']], interviews: 2,
  },
  {
    key: 'leonie.rault', gender: 'F', givenNames: 'Léonie Armelle', birthName: 'Rault', born: '41y 05-30', birthPlace: 'Dinan',
    unit: 'dgs', post: 'Déléguée à la protection des données', diploma: 'Master 2 Droit du numérique',
    career: [...tenured('10y 02-01', 'attache')], trainings: [['9m 21', 'Conduire une analyse d’impact']], interviews: 2,
  },
];
