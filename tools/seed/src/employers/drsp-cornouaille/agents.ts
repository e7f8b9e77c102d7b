import { tenured, type AgentProfile } from '../../careers/profile';

/** The agents of the State directorate. */
// prettier-ignore
export const agents: readonly AgentProfile[] = [
  {
    key: 'gildas.abgrall', gender: 'M', givenNames: 'Gildas', birthName: 'Abgrall', born: '56y 10-18', birthPlace: 'Plouescat',
    unit: 'sg', post: 'Secrétaire général', diploma: 'Maîtrise de droit public',
    career: [...tenured('27y 09-01', 'attacheEtat', 2), { kind: 'promotion', on: '12y 01-01', grade: 'attacheEtat2' }],
    trainings: [['16m 14', 'Sobriété énergétique des bâtiments publics']], interviews: 2,
  },
  {
    key: 'muriel.castel', gender: 'F', givenNames: 'Muriel', birthName: 'Castel', born: '48y 05-31', birthPlace: 'Redon',
    unit: 'sg', post: 'Adjointe au secrétaire général', manager: 'gildas.abgrall', diploma: 'Institut régional d’administration',
    career: [...tenured('14y 09-01', 'attacheEtat')], trainings: [['10m 13', 'Égalité professionnelle']], interviews: 2,
  },
  {
    key: 'laurent.guezennec', gender: 'M', givenNames: 'Laurent', birthName: 'Guézennec', born: '45y 01-15', birthPlace: 'Rostrenen',
    unit: 'rh', post: 'Chef du bureau des ressources humaines', manager: 'muriel.castel', diploma: 'Master 1 Administration publique',
    career: [...tenured('12y 09-01', 'attacheEtat')], trainings: [['13m 20', 'Procédure disciplinaire']], interviews: 2,
  },
  {
    key: 'veronique.podeur', gender: 'F', givenNames: 'Véronique', birthName: 'Jamet', usualName: 'Podeur', born: '53y 03-23', birthPlace: 'Saint-Malo',
    unit: 'rh', post: 'Gestionnaire des ressources humaines de proximité', manager: 'laurent.guezennec', diploma: 'Baccalauréat Comptabilité et gestion',
    career: [...tenured('24y 02-01', 'secretaire', 2), { kind: 'promotion', on: '9y 01-01', grade: 'secretaire2' }],
    trainings: [['17m 28', 'Numériser et verser un dossier']], interviews: 2,
  },
  {
    key: 'paul.henriot', gender: 'M', givenNames: 'Paul Émile', birthName: 'Henriot', born: '65y 06-16', birthPlace: 'Brest', email: false,
    unit: 'accueil', post: 'Chef de la division de l’accueil', manager: 'gildas.abgrall', diploma: 'Baccalauréat Sciences économiques et sociales',
    career: [
      ...tenured('38y 10-01', 'adjointEtat', 2),
      { kind: 'promotion', on: '24y 01-01', grade: 'secretaire' },
      { kind: 'promotion', on: '12y 01-01', grade: 'secretaire2' },
      { kind: 'promotion', on: '6y 01-01', grade: 'secretaire1' },
      { kind: 'retirement', on: '15m' },
    ],
    trainings: [['31m 5', 'Préparer sa retraite']], interviews: 2, pieces: [{ on: '40y 04-02', template: 'militaryService' }, { on: '5y 07-14', template: 'honour', detail: 'médaille d’honneur du travail de l’administration, échelon or' }, { on: '18m 24', template: 'congratulations', detail: 'trente-sept années passées à l’accueil des usagers' }],
  },
  {
    key: 'emmanuelle.saintjust', gender: 'F', givenNames: 'Emmanuelle Aude', birthName: 'de Saint-Just', usualName: 'Saint-Just de Bréhoulou', born: '41y 11-03', birthPlace: 'Rennes',
    unit: 'usagers', post: 'Responsable du pôle des relations avec les usagers', manager: 'gildas.abgrall', diploma: 'Master 2 Sociologie des organisations',
    career: [...tenured('11y 09-01', 'attacheEtat'), { kind: 'promotion', on: '9m', grade: 'attacheEtat2' }],
    trainings: [['14m 7', 'Mesurer la satisfaction des usagers']], interviews: 2,
  },
  {
    key: 'chloe.martin', gender: 'F', givenNames: 'Chloé', birthName: 'Martin', born: '34y 07-19', birthPlace: 'Fort-de-France',
    unit: 'accueil', post: 'Conseillère en démarches administratives', manager: 'emmanuelle.saintjust', diploma: 'Licence Administration publique',
    career: [...tenured('8y 09-01', 'adjointEtat', 4), { kind: 'promotion', on: '14m', grade: 'secretaire' }],
    trainings: [['8m 9', 'Écouter et désamorcer les tensions']], interviews: 2,
  },
  {
    key: 'perrine.lecorre', gender: 'F', givenNames: 'Perrine', birthName: 'Le Corre', born: '38y 12-12', birthPlace: 'Bannalec',
    unit: 'accueil', post: 'Conseillère en démarches administratives', manager: 'emmanuelle.saintjust', diploma: 'DUT Carrières juridiques',
    career: [...tenured('10y 03-01', 'secretaire'), { kind: 'partTime', on: '12m', quota: 80, reason: 'pour élever un enfant' }],
    trainings: [['18m 3', 'Accueillir une personne sourde']], interviews: 2, pieces: [{ on: '2y 10-02', template: 'childBirth', detail: 'Titouan Le Corre' }],
  },
  {
    key: 'agnes.lozach', gender: 'F', givenNames: 'Agnès', birthName: 'Lozac’h', born: '59y 02-14', birthPlace: 'Callac',
    unit: 'accueil', post: 'Agente d’accueil', manager: 'emmanuelle.saintjust', diploma: 'BEP Secrétariat', signsIn: false,
    career: [...tenured('29y 01-01', 'adjointEtat'), { kind: 'promotion', on: '13y 01-01', grade: 'adjointEtat2' }],
    trainings: [['19m 11', 'Prendre en main la nouvelle téléphonie']], interviews: 2,
  },
  {
    key: 'aurelie.faujour', gender: 'F', givenNames: 'Aurélie', birthName: 'Faujour', born: '36y 03-06', birthPlace: 'Lorient',
    unit: 'controle', post: 'Chargée du contrôle budgétaire des opérateurs', manager: 'gildas.abgrall', diploma: 'Master 2 Finances publiques',
    career: [...tenured('9y 09-01', 'inspecteur')], trainings: [['9m 27', 'Analyse financière des établissements publics']], interviews: 2,
  },
  {
    key: 'victor.azemar', gender: 'M', givenNames: 'Victor', birthName: 'Azémar', born: '30y 09-22', birthPlace: 'Saint-Denis (La Réunion)',
    unit: 'controle', post: 'Inspecteur chargé des dépenses', manager: 'aurelie.faujour', diploma: 'Master 1 Économie publique',
    career: [...tenured('3y 09-01', 'inspecteur')], trainings: [['12m 16', 'Contrôle hiérarchisé de la dépense']], interviews: 2,
  },
  {
    key: 'mehdi.bouzid', gender: 'M', givenNames: 'Mehdi', birthName: 'Bouzid', born: '37y 04-11', birthPlace: 'Roubaix',
    unit: 'comptabilite', post: 'Contrôleur, comptabilité de l’État', manager: 'aurelie.faujour', diploma: 'BTS Comptabilité et gestion',
    career: [...tenured('9y 10-01', 'controleur'), { kind: 'promotion', on: '16m', grade: 'controleur1' }],
    trainings: [['15m 8', 'Clôture des comptes']], interviews: 2,
  },
  {
    key: 'samir.haddad', gender: 'M', givenNames: 'Samir', birthName: 'Haddad', born: '43y 08-01', birthPlace: 'Beyrouth (Liban)',
    unit: 'comptabilite', post: 'Contrôleur, recettes non fiscales', manager: 'aurelie.faujour', diploma: 'Licence Économie et gestion',
    career: [{ kind: 'mutation', on: '3y 09-01', grade: 'controleur1', step: 6, from: 'la direction des services publics du Val-d’Arguenon' }],
    trainings: [['11m 6', 'Relations avec les ordonnateurs']], interviews: 2,
  },
  {
    key: 'jeanpierre.ledrezen', gender: 'M', givenNames: 'Jean-Pierre', birthName: 'Le Drézen', born: '61y 11-27', birthPlace: 'Huelgoat',
    unit: 'comptabilite', post: 'Secrétaire administratif, archives comptables', manager: 'aurelie.faujour', diploma: 'Baccalauréat Techniques administratives',
    career: [...tenured('33y 09-01', 'secretaire'), { kind: 'promotion', on: '15y 01-01', grade: 'secretaire2' }, { kind: 'promotion', on: '5y 01-01', grade: 'secretaire1' }],
    trainings: [['20m 22', 'Transmettre ses savoirs avant un départ']], interviews: 2,
  },
  {
    key: 'oscar.lindqvist', gender: 'M', givenNames: 'Oscar', birthName: 'Lindqvist', born: '32y 05-17', birthPlace: 'Malmö (Suède)',
    unit: 'numerique', post: 'Chargé de la transformation numérique', manager: 'muriel.castel', diploma: 'Master 2 Conception de services numériques',
    career: [
      { kind: 'contract', on: '4y 02-01', until: '36 months', form: 'CDD', job: 'Chargé de la transformation numérique', category: 'A', ground: 'Recrutement pour les besoins du service (CGFP, art. L332-2)', index: [525, 455] },
      { kind: 'renewal', on: '1y 02-01', until: '+14m' },
    ], trainings: [['7m 23', 'Accessibilité numérique (RGAA)']], interviews: 2,
  },
  {
    key: 'hoel.kermoal', gender: 'M', givenNames: 'Hoël', birthName: 'Kermoal', born: '24y 10-29', birthPlace: 'Carantec',
    unit: 'numerique', post: 'Assistant logistique', manager: 'muriel.castel', diploma: 'Baccalauréat professionnel Logistique',
    career: [{ kind: 'trainee', on: '6m', grade: 'adjointEtat', step: 1 }], interviews: 0,
  },
  {
    key: 'lea.nguyenlebreton', gender: 'F', givenNames: 'Léa', birthName: 'Nguyen', usualName: 'Nguyen-Le Breton', born: '31y 01-02', birthPlace: 'Évry',
    unit: 'controle', post: 'Contrôleuse, validation des engagements', manager: 'aurelie.faujour', diploma: 'DUT Gestion',
    career: [...tenured('5y 10-01', 'controleur', 2)], trainings: [['13m 27', 'Marchés publics : contrôler un engagement']], interviews: 2,
  },
];
