import { tenured, type AgentProfile } from '../../careers/profile';

/** The hospital's direction, offices and technicians. */
// prettier-ignore
export const agents: readonly AgentProfile[] = [
  {
    key: 'mathurin.ledantec', gender: 'M', givenNames: 'Mathurin Jean', birthName: 'Le Dantec', born: '54y 03-09', birthPlace: 'Paimpol',
    unit: 'drh', post: 'Directeur des ressources humaines', diploma: 'Master 2 Management des établissements de santé',
    career: [...tenured('22y 01-01', 'attacheHospitalier', 2), { kind: 'promotion', on: '9y 01-01', grade: 'attacheHospitalier2' }],
    trainings: [['17m 13', 'Prévenir les risques psychosociaux']], interviews: 2,
  },
  {
    key: 'irene.stephan', gender: 'F', givenNames: 'Irène', birthName: 'Stéphan', born: '49y 12-24', birthPlace: 'Châteaulin',
    unit: 'drh', post: 'Directrice adjointe des ressources humaines', manager: 'mathurin.ledantec', diploma: 'Master 1 Droit social',
    career: [...tenured('16y 10-01', 'attacheHospitalier')], trainings: [['9m 20', 'Droit disciplinaire']], interviews: 2,
  },
  {
    key: 'bertrand.omnes', gender: 'M', givenNames: 'Bertrand', birthName: 'Omnès', born: '46y 08-03', birthPlace: 'Landivisiau',
    unit: 'personnel', post: 'Responsable de la gestion du personnel', manager: 'irene.stephan', diploma: 'Licence professionnelle Ressources humaines',
    career: [...tenured('13y 04-01', 'attacheHospitalier')], trainings: [['14m 18', 'Congés et absences dans la fonction publique hospitalière']], interviews: 2,
  },
  {
    key: 'sophie.delaunay', gender: 'F', givenNames: 'Sophie Anne', birthName: 'Marzin', usualName: 'Delaunay', born: '37y 02-13', birthPlace: 'Fougères',
    unit: 'personnel', post: 'Gestionnaire des ressources humaines', manager: 'bertrand.omnes', diploma: 'DUT Gestion des entreprises et des administrations',
    career: [...tenured('8y 02-01', 'adjointHospitalier'), { kind: 'promotion', on: '18m', grade: 'adjointHospitalier2' }],
    trainings: [['10m 6', 'Le dossier individuel électronique']], interviews: 3,
  },
  {
    key: 'camille.legoff.valombre', person: 'camille.legoff', gender: 'F', givenNames: 'Camille Azénor', birthName: 'Kervran', usualName: 'Le Goff', born: '41y 03-14', birthPlace: 'Douarnenez',
    unit: 'court-sejour', post: 'Assistante administrative', manager: 'bertrand.omnes', diploma: 'BTS Assistant de manager',
    career: [
      { kind: 'contract', on: '5y 11-01', until: '24 months', form: 'CDD', job: 'Assistante administrative', category: 'C', ground: 'Emploi permanent à temps non complet', quota: 40, index: [387, 373] },
      { kind: 'renewal', on: '3y 11-01', until: '12 months' },
      { kind: 'permanent', on: '2y 11-01' },
    ],
    trainings: [['13m 28', 'Accueil téléphonique des familles'], ['2m 4', 'Identitovigilance']], interviews: 3,
  },
  {
    key: 'anaig.leroux.valombre', person: 'anaig.leroux', gender: 'F', givenNames: 'Anaïg Perrine', birthName: 'Le Roux', born: '37y 08-28', birthPlace: 'Auray',
    unit: 'drh', post: 'Chargée de mission emplois et compétences', manager: 'mathurin.ledantec', diploma: 'Master 2 Droit de la santé',
    career: [{ kind: 'hosted', on: '10m', until: '+26m', origin: 'la Région Armorique', grade: 'attacheHospitalier', step: 5 }], hosted: true,
  },
  {
    key: 'tiago.conceicao', gender: 'M', givenNames: 'Tiago', birthName: 'Conceição', born: '35y 06-13', birthPlace: 'Setúbal (Portugal)',
    unit: 'biomedical', post: 'Technicien de l’informatique hospitalière', manager: 'mathurin.ledantec', diploma: 'BTS Services informatiques aux organisations',
    career: [...tenured('6y 05-01', 'technicienHospitalier', 2)], trainings: [['11m 25', 'Sécurité numérique à l’hôpital']], interviews: 2,
  },
  {
    key: 'dragan.petrovic', gender: 'M', givenNames: 'Dragan', birthName: 'Petrović', born: '51y 01-07', birthPlace: 'Niš (Serbie)',
    unit: 'biomedical', post: 'Technicien biomédical', manager: 'mathurin.ledantec', diploma: 'BTS Assistance technique d’ingénieur',
    career: [...tenured('17y 03-01', 'technicienHospitalier', 3), { kind: 'promotion', on: '7y 07-01', grade: 'technicienSuperieur' }],
    trainings: [['20m 19', 'Maintenance des respirateurs']], interviews: 2,
  },
  {
    key: 'jeanne.lefur', gender: 'F', givenNames: 'Jeanne', birthName: 'Le Fur', born: '27y 04-30', birthPlace: 'Vannes',
    unit: 'urgences', post: 'Assistante médico-administrative', manager: 'bertrand.omnes', diploma: 'Baccalauréat Sciences et technologies de la santé et du social',
    career: [
      { kind: 'contract', on: '4y 02-01', until: '12 months', form: 'CDD', job: 'Secrétaire médicale', category: 'B', ground: 'Remplacement d’un agent indisponible' },
      { kind: 'trainee', on: '3y 02-01', grade: 'assistantMedical', step: 1 },
      { kind: 'tenure', on: '2y 02-01' },
    ], trainings: [['12m 12', 'Terminologie médicale']], interviews: 2,
  },
  {
    key: 'malo.grall', gender: 'M', givenNames: 'Malo', birthName: 'Grall', born: '20y 03-21', birthPlace: 'Saint-Brieuc',
    unit: 'biomedical', post: 'Apprenti technicien de maintenance', manager: 'dragan.petrovic', diploma: 'Baccalauréat professionnel Systèmes numériques',
    career: [{ kind: 'contract', on: '0y 09-01', until: '24 months', form: 'APPRENTICE', job: 'Technicien de maintenance biomédicale', ground: 'Préparation du BTS Maintenance des équipements biomédicaux' }], interviews: 0,
  },
];
