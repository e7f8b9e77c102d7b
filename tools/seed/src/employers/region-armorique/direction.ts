import { tenured, type AgentProfile } from '../../careers/profile';

/** Those who run the Region and its files. */
// prettier-ignore
export const direction: readonly AgentProfile[] = [
  {
    key: 'helene.prigent', gender: 'F', givenNames: 'Hélène Bénédicte', birthName: 'Prigent', born: '52y 04-17', birthPlace: 'Guingamp',
    unit: 'drh', post: 'Directrice des ressources humaines', diploma: 'Master 2 Droit public des collectivités',
    career: [...tenured('24y 01-01', 'attache', 3), { kind: 'promotion', on: '11y 01-01', grade: 'attachePrincipal' }],
    trainings: [['15m 12', 'Piloter la gestion des emplois et des compétences']], interviews: 2,
  },
  {
    key: 'ronan.lebihan', gender: 'M', givenNames: 'Ronan Erwan', birthName: 'Le Bihan', born: '47y 11-30', birthPlace: 'Quimperlé',
    unit: 'drh', post: 'Directeur adjoint des ressources humaines', manager: 'helene.prigent', diploma: 'Master 2 Gestion des ressources humaines publiques',
    career: [...tenured('17y 09-01', 'attache', 2), { kind: 'promotion', on: '4y 01-01', grade: 'attachePrincipal' }],
    trainings: [['20m 6', 'Prévenir les conflits d’intérêts']], interviews: 2,
  },
  {
    key: 'armelle.queremorvan', gender: 'F', givenNames: 'Armelle Yvonne', birthName: 'Morvan', usualName: 'Quéré-Morvan', born: '44y 02-08', birthPlace: 'Carhaix-Plouguer',
    unit: 'carrieres', post: 'Responsable du service des carrières et de la paie', manager: 'ronan.lebihan', diploma: 'Licence professionnelle Métiers des ressources humaines',
    career: [...tenured('18y 05-01', 'redacteur', 2), { kind: 'promotion', on: '10y 05-01', grade: 'redacteur2' }, { kind: 'promotion', on: '3y 07-01', grade: 'redacteur1' }],
    trainings: [['11m 9', 'Actualité du statut de la fonction publique territoriale']], interviews: 2,
  },
  {
    key: 'nadia.benamor', gender: 'F', givenNames: 'Nadia Leïla', birthName: 'Ben Amor', born: '38y 06-21', birthPlace: 'Sfax (Tunisie)',
    unit: 'carrieres', post: 'Gestionnaire de carrière', manager: 'armelle.queremorvan', diploma: 'BTS Support à l’action managériale',
    career: [...tenured('9y 09-01', 'redacteur'), { kind: 'promotion', on: '13m', grade: 'redacteur2' }],
    trainings: [['19m 14', 'La gestion électronique du dossier individuel'], ['6m 3', 'Protection des données des agents']], interviews: 3,
  },
  {
    key: 'tudi.kergoat', gender: 'M', givenNames: 'Tudi', birthName: 'Kergoat', born: '55y 09-02', birthPlace: 'Pont-l’Abbé',
    unit: 'dgs', post: 'Directeur général adjoint, éducation et mobilités', diploma: 'Diplôme d’études supérieures d’administration publique',
    career: [{ kind: 'mutation', on: '12y 03-01', grade: 'attachePrincipal', step: 5, from: 'la communauté d’agglomération des Deux-Rives' }],
    trainings: [['17m 20', 'Conduite du changement']], interviews: 2,
  },
  {
    key: 'maelle.riou', gender: 'F', givenNames: 'Maëlle Annaïg', birthName: 'Riou', born: '43y 01-29', birthPlace: 'Landerneau',
    unit: 'lycees', post: 'Directrice des lycées', manager: 'tudi.kergoat', diploma: 'Master 2 Administration et management publics',
    career: [...tenured('15y 09-01', 'attache'), { kind: 'promotion', on: '2y 01-01', grade: 'attachePrincipal' }],
    trainings: [['22m 11', 'Manager une équipe à distance'], ['8m 17', 'Conduire l’entretien professionnel']], interviews: 3,
  },
];
