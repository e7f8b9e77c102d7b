import { tenured, type AgentProfile } from '../../careers/profile';
import { camille } from './camille';

/** The nine agents of Maëlle Riou. */
// prettier-ignore
export const lycees: readonly AgentProfile[] = [
  {
    key: 'sean.obriain', gender: 'M', givenNames: 'Seán Pádraig', birthName: 'Ó Briain', born: '40y 02-01', birthPlace: 'Galway (Irlande)',
    unit: 'vie-lyceenne', post: 'Chargé des échanges européens', manager: 'maelle.riou', diploma: 'Master 2 Coopération européenne',
    career: [
      { kind: 'contract', on: '9y 01-15', until: '36 months', form: 'CDD', job: 'Chargé des échanges européens', category: 'A', ground: 'Recrutement pour les besoins du service (loi n° 84-53, art. 3-3)', index: [499, 435] },
      { kind: 'renewal', on: '6y 01-15', until: '36 months' },
      { kind: 'permanent', on: '3y 01-15' },
    ], trainings: [['18m 7', 'Monter un projet européen']], interviews: 2,
  },
  {
    key: 'minhanh.nguyen', gender: 'F', givenNames: 'Minh-Anh Thị', birthName: 'Nguyễn', born: '29y 05-25', birthPlace: 'Đà Nẵng (Viêt Nam)',
    unit: 'vie-lyceenne', post: 'Chargée de la restauration scolaire', manager: 'maelle.riou', diploma: 'Licence professionnelle Qualité alimentaire',
    career: [
      { kind: 'contract', on: '5y 10-01', until: '24 months', form: 'CDD', job: 'Chargée de la restauration scolaire', category: 'B', ground: 'Recrutement pour les besoins du service (CGFP, art. L332-8)' },
      { kind: 'renewal', on: '3y 10-01', until: '12 months' },
      { kind: 'trainee', on: '2y 10-01', grade: 'technicien', step: 2 },
      { kind: 'tenure', on: '1y 10-01' },
    ], trainings: [['10m 11', 'Achats durables en restauration collective']], interviews: 3,
  },
  {
    key: 'gwenaelle.daubigne', gender: 'F', givenNames: 'Gwenaëlle Marie', birthName: 'Le Coz', usualName: "D'Aubigné", born: '46y 10-05', birthPlace: 'Morlaix',
    unit: 'vie-lyceenne', post: 'Cheffe du service de la vie lycéenne', manager: 'maelle.riou', diploma: 'Maîtrise d’administration économique et sociale',
    career: [...tenured('19y 02-01', 'redacteur', 2), { kind: 'promotion', on: '13y 02-01', grade: 'redacteur2' }, { kind: 'promotion', on: '5y 02-01', grade: 'redacteur1' }, { kind: 'partTime', on: '14m', quota: 80, reason: 'convenance personnelle' }],
    trainings: [['12m 5', 'Animer une réunion d’équipe']], interviews: 2,
  },
  {
    key: 'ibrahima.ndiaye', gender: 'M', givenNames: 'Ibrahima', birthName: "N'Diaye", born: '35y 07-12', birthPlace: 'Saint-Louis (Sénégal)',
    unit: 'moyens', post: 'Chargé des dotations aux établissements', manager: 'maelle.riou', diploma: 'Licence Économie-gestion',
    career: [...tenured('6y 11-01', 'redacteur', 2)], trainings: [['9m 24', 'Élaborer et suivre un budget']], interviews: 3,
  },
  {
    key: 'elif.yildiz', gender: 'F', givenNames: 'Elif Şule', birthName: 'Yıldız', born: '33y 12-19', birthPlace: 'İzmir (Turquie)',
    unit: 'moyens', post: 'Gestionnaire des équipements pédagogiques', manager: 'maelle.riou', diploma: 'BUT Gestion des entreprises et des administrations',
    career: [...tenured('4y 09-01', 'adjoint', 2), { kind: 'promotion', on: '7m', grade: 'adjoint2' }],
    trainings: [['13m 2', 'Commande publique : les fondamentaux']], interviews: 2,
  },
  {
    key: 'jeanbaptiste.delavillemarque', gender: 'M', givenNames: 'Jean-Baptiste Marie Hervé', birthName: 'de La Villemarqué', born: '58y 08-15', birthPlace: 'Quimper',
    unit: 'moyens', post: 'Chef du service des moyens des établissements', manager: 'maelle.riou', diploma: 'Licence en droit',
    career: [...tenured('31y 10-01', 'redacteur'), { kind: 'promotion', on: '20y 01-01', grade: 'redacteur2' }, { kind: 'promotion', on: '10y 01-01', grade: 'redacteur1' }],
    trainings: [['21m 15', 'Transmettre ses savoirs avant un départ']], interviews: 2, pieces: [{ on: '6y 07-14', template: 'honour', detail: 'médaille d’honneur régionale, départementale et communale, échelon vermeil' }, { on: '31y 02-10', template: 'militaryService' }],
  },
  {
    key: 'marie.legall', gender: 'F', givenNames: 'Marie Soizic', birthName: 'Le Gall', born: '45y 05-08', birthPlace: 'Concarneau',
    unit: 'moyens', post: 'Assistante de gestion', manager: 'maelle.riou', diploma: 'Baccalauréat professionnel Gestion-administration',
    career: [...tenured('16y 04-01', 'adjoint'), { kind: 'promotion', on: '6y 01-01', grade: 'adjoint2' }],
    trainings: [['23m 18', 'Classer et archiver les dossiers']], interviews: 2,
  },
  {
    key: 'louna.kerbrat', gender: 'F', givenNames: 'Louna', birthName: 'Kerbrat', born: '23y 09-30', birthPlace: 'Brest',
    unit: 'vie-lyceenne', post: 'Assistante du service de la vie lycéenne', manager: 'maelle.riou', diploma: 'BTS Gestion de la PME',
    career: [{ kind: 'trainee', on: '12d', grade: 'adjoint', step: 1 }], bare: true, interviews: 0,
  },
  camille,
];
