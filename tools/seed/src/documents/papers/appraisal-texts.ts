/** What superiors and agents write in the yearly interviews; no sentence speaks of opinions, health or family. */
export const criteria = [
  'Connaissances réglementaires et techniques du poste',
  'Organisation, respect des délais et des échéances',
  'Qualité et fiabilité du travail rendu',
  'Sens du service public et relation à l’usager',
  'Travail en équipe et partage de l’information',
  'Capacité d’initiative et d’adaptation',
  'Maîtrise des outils numériques du service',
] as const;

export const goals = [
  {
    text: 'Mettre à jour les procédures du service et les rendre accessibles à toute l’équipe',
    result: 'Douze fiches rédigées et publiées dans l’espace partagé du service.',
  },
  {
    text: 'Réduire à quinze jours le délai moyen de traitement des demandes',
    result: 'Délai ramené de vingt-six à quatorze jours sur le dernier trimestre.',
  },
  {
    text: 'Accompagner la prise de poste d’un nouveau collègue',
    result: 'Tutorat assuré pendant deux mois ; autonomie constatée à son terme.',
  },
  {
    text: 'Fiabiliser les tableaux de suivi et les transmettre chaque mois',
    result: 'Tableaux transmis à échéance onze mois sur douze, sans erreur relevée.',
  },
  {
    text: 'Contribuer à la dématérialisation des dossiers du service',
    result: 'Reprise des dossiers des trois dernières années achevée en juin.',
  },
  {
    text: 'Participer au groupe de travail sur l’accueil des usagers',
    result: 'Présence à toutes les réunions ; deux propositions retenues.',
  },
] as const;

export const opinions = {
  context: [
    'L’année a été marquée par la réorganisation du service et l’arrivée d’un nouvel outil de suivi, dans lesquelles l’implication a été constante.',
    'La charge a été soutenue au premier semestre en raison d’un poste resté vacant quatre mois ; les priorités ont été tenues.',
    'Le transfert des dossiers vers la gestion électronique a demandé une attention particulière, sans incidence sur la qualité rendue.',
    'Le calendrier budgétaire avancé d’un mois a imposé de revoir l’organisation du travail, ce qui a été fait avec méthode.',
  ],
  general: [
    'Agent fiable et apprécié de ses collègues comme de ses interlocuteurs. Le travail rendu est soigné, les échéances sont tenues et les difficultés signalées à temps. Une année très satisfaisante.',
    'Très bonne maîtrise du poste. La rigueur et la disponibilité dont il a été fait preuve pendant la période de réorganisation méritent d’être soulignées. Les objectifs proposés visent à consolider cette expertise.',
    'Des progrès nets dans l’autonomie et dans l’organisation. Les fonctions sont pleinement assurées ; l’effort est à poursuivre sur le partage de l’information au sein de l’équipe.',
    'Professionnalisme constant, sens du service et esprit d’équipe. Les connaissances acquises en formation ont été mises en pratique dès le premier trimestre.',
  ],
  agent: [
    'Je remercie mon équipe pour cette année. Je souhaite pouvoir suivre la formation demandée avant l’été.',
    'Pas d’observation.',
    'Je partage cette appréciation et je reste disponible pour une mission transversale.',
    'J’aurais souhaité que le temps consacré à la prise en main du nouvel outil apparaisse plus nettement dans les résultats.',
  ],
} as const;

export const wishes = {
  training: [
    'Formation souhaitée : rédaction administrative claire (deux jours). Avis favorable, priorité 1.',
    'Formation souhaitée : perfectionnement au tableur et aux tableaux croisés (deux jours). Avis favorable.',
    'Formation souhaitée : préparation au concours interne. Avis favorable, sous réserve du calendrier du service.',
    'Formation souhaitée : accueil des publics en situation de handicap (un jour). Avis favorable.',
  ],
  career: [
    'Souhaite rester sur le poste actuel et approfondir son expertise.',
    'Envisage à deux ou trois ans une mobilité vers un poste d’encadrement de proximité.',
    'Souhaite se présenter au prochain examen professionnel d’avancement de grade.',
    'N’exprime pas de souhait de mobilité pour l’année à venir.',
  ],
} as const;
