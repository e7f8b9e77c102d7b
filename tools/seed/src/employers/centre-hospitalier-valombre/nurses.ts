import { tenured, type AgentProfile } from '../../careers/profile';

/** Those who care. */
// prettier-ignore
export const nurses: readonly AgentProfile[] = [
  {
    key: 'katell.lebras', gender: 'F', givenNames: 'Katell', birthName: 'Le Bras', born: '48y 07-26', birthPlace: 'Roscoff',
    unit: 'urgences', post: 'Cadre de santé', manager: 'irene.stephan', diploma: 'Diplôme d’État d’infirmier',
    career: [...tenured('23y 06-01', 'infirmier'), { kind: 'promotion', on: '8y 06-01', grade: 'infirmier2' }],
    trainings: [['16m 26', 'Encadrer des équipes soignantes']], interviews: 2,
  },
  {
    key: 'yann.kervella', gender: 'M', givenNames: 'Yann Gwenole', birthName: 'Kervella', born: '36y 05-02', birthPlace: 'Plougastel-Daoulas',
    unit: 'urgences', post: 'Infirmier', manager: 'katell.lebras', diploma: 'Diplôme d’État d’infirmier',
    career: [
      { kind: 'contract', on: '12y 07-01', until: '12 months', form: 'CDD', job: 'Infirmier', category: 'A', ground: 'Remplacement d’un agent indisponible' },
      { kind: 'trainee', on: '11y 07-01', grade: 'infirmier', step: 1 },
      { kind: 'tenure', on: '10y 07-01' },
      { kind: 'assignment', on: '19m', unit: 'urgences', post: 'Infirmier d’accueil et d’orientation', manager: 'katell.lebras' },
    ],
    trainings: [['15m 3', 'Triage aux urgences'], ['5m 27', 'Gestes et soins d’urgence, niveau 2']], interviews: 3, pieces: [{ on: '2y 03-30', template: 'congratulations', detail: 'la formation des nouveaux arrivants du service' }],
  },
  {
    key: 'zofia.wisniewska', gender: 'F', givenNames: 'Zofia Łucja', birthName: 'Wiśniewska', born: '33y 09-16', birthPlace: 'Gdańsk (Pologne)',
    unit: 'court-sejour', post: 'Infirmière', manager: 'katell.lebras', diploma: 'Diplôme d’infirmier reconnu dans l’Union européenne',
    career: [...tenured('5y 03-01', 'infirmier', 2)], trainings: [['9m 15', 'Prise en charge de la douleur']], interviews: 2,
  },
  {
    key: 'lucie.lamour', gender: 'F', givenNames: 'Lucie', birthName: 'Lamour', born: '42y 11-11', birthPlace: 'Lamballe',
    unit: 'court-sejour', post: 'Infirmière coordinatrice', manager: 'katell.lebras', diploma: 'Diplôme d’État d’infirmier',
    career: [...tenured('18y 01-01', 'infirmier'), { kind: 'promotion', on: '11m', grade: 'infirmier2' }],
    trainings: [['18m 27', 'Tutorat des étudiants en soins infirmiers']], interviews: 2,
  },
  {
    key: 'benedicte.ollivier', gender: 'F', givenNames: 'Bénédicte', birthName: 'Ollivier', born: '39y 10-10', birthPlace: 'Hennebont',
    unit: 'ehpad', post: 'Infirmière', manager: 'katell.lebras', diploma: 'Diplôme d’État d’infirmier',
    career: [...tenured('13y 09-01', 'infirmier'), { kind: 'partTime', on: '20m', quota: 70, reason: 'pour élever un enfant' }, { kind: 'fullTime', on: '2m' }],
    trainings: [['8m 22', 'Accompagner la fin de vie']], interviews: 2, pieces: [{ on: '4y 05-18', template: 'civilPartnership' }],
  },
  {
    key: 'noemie.desbois', gender: 'F', givenNames: 'Noémie', birthName: 'Desbois', born: '25y 02-27', birthPlace: 'Cholet',
    unit: 'urgences', post: 'Infirmière', manager: 'katell.lebras', diploma: 'Diplôme d’État d’infirmier',
    career: [
      { kind: 'contract', on: '18m', until: '6 months', form: 'CDD', job: 'Infirmière', category: 'A', ground: 'Remplacement d’un agent indisponible' },
      { kind: 'renewal', on: '12m', until: '6 months' },
      { kind: 'renewal', on: '6m', until: '7 months' },
    ], trainings: [['10m 21', 'Gestes et soins d’urgence, niveau 2']], interviews: 1,
  },
  {
    key: 'aminata.sow', gender: 'F', givenNames: 'Aminata', birthName: 'Sow', usualName: 'Sow-Guillemot', born: '40y 01-25', birthPlace: 'Thiès (Sénégal)',
    unit: 'ehpad', post: 'Aide-soignante', manager: 'katell.lebras', diploma: 'Diplôme d’État d’aide-soignant',
    career: [...tenured('5y 02-01', 'aideSoignant', 3)], trainings: [['12m 27', 'Manutention et ergonomie']], interviews: 2,
  },
  {
    key: 'quentin.lemee', gender: 'M', givenNames: 'Quentin', birthName: 'Le Mée', born: '29y 08-08', birthPlace: 'Loudéac', email: false, signsIn: false,
    unit: 'ehpad', post: 'Aide-soignant', manager: 'katell.lebras', diploma: 'Diplôme d’État d’aide-soignant',
    career: [...tenured('3y 01-01', 'aideSoignant')], trainings: [['7m 16', 'Bientraitance']], interviews: 2,
  },
  {
    key: 'rachid.elamrani', gender: 'M', givenNames: 'Rachid', birthName: 'El Amrani', born: '47y 04-04', birthPlace: 'Fès (Maroc)',
    unit: 'court-sejour', post: 'Aide-soignant', manager: 'katell.lebras', diploma: 'Diplôme d’État d’aide-soignant',
    career: [...tenured('5y 05-01', 'aideSoignant', 5)], trainings: [['14m 24', 'Hygiène des mains']], interviews: 2, pieces: [{ on: '5m', template: 'therapeuticPartTime' }],
  },
  {
    key: 'marieannick.lehenaff', gender: 'F', givenNames: 'Marie-Annick', birthName: 'Corre', usualName: 'Le Hénaff', born: '57y 12-30', birthPlace: 'Plonéour-Lanvern',
    unit: 'ehpad', post: 'Aide-soignante', manager: 'katell.lebras', diploma: 'Diplôme professionnel d’aide-soignant',
    career: [...tenured('5y 01-01', 'aideSoignant', 6), { kind: 'promotion', on: '22m', grade: 'aideSoignant2' }],
    trainings: [['15m 19', 'Transmissions ciblées']], interviews: 2, pieces: [{ on: '9m', template: 'unionRelease' }],
  },
  {
    key: 'etienne.leclech', gender: 'M', givenNames: 'Étienne', birthName: 'Le Cléc’h', born: '44y 09-09', birthPlace: 'Guipavas',
    unit: 'geriatrie', post: 'Infirmier, référent du pôle', manager: 'irene.stephan', diploma: 'Diplôme d’État d’infirmier',
    career: [...tenured('20y 10-01', 'infirmier'), { kind: 'promotion', on: '5y 10-01', grade: 'infirmier2' }],
    trainings: [['19m 6', 'Maladies neurodégénératives']], interviews: 2,
  },
];
