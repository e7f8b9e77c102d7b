/** A text in the two languages of the portal. */
export interface Text {
  readonly fr: string;
  readonly en: string;
}

/** A made-up person through whom the demonstration shows one side of the portal. */
export interface FeaturedAccount {
  /** What the development sign-in knows the person by: given name and name, without accents. */
  readonly subject: string;
  readonly title: Text;
  readonly sentence: Text;
  /** The page to open first. */
  readonly home: string;
  /** Offered in one click by the bar. */
  readonly inBar: boolean;
}

/** The issuer the demonstration's identities are linked to, whatever the port it runs on. */
export const DEMO_ISSUER = 'urn:jalon:demo';

export const featuredAccounts: readonly FeaturedAccount[] = [
  {
    subject: 'camille.legoff',
    title: { fr: 'Agente', en: 'Agent' },
    sentence: {
      fr: 'Deux emplois à temps partiel, deux employeurs, deux dossiers : on passe de l’un à l’autre en haut de page.',
      en: 'Two part-time jobs, two employers, two files: switch between them at the top of the page.',
    },
    home: '/mon-espace',
    inBar: true,
  },
  {
    subject: 'maelle.riou',
    title: { fr: 'Encadrante', en: 'Manager' },
    sentence: {
      fr: 'Dirige une équipe de neuf personnes : elle voit qui en fait partie, jamais ce que contient leur dossier.',
      en: 'Leads a team of nine: she sees who belongs to it, never what their files hold.',
    },
    home: '/mon-equipe',
    inBar: true,
  },
  {
    subject: 'nadia.benamor',
    title: { fr: 'Gestionnaire RH', en: 'HR officer' },
    sentence: {
      fr: 'Ouvre les dossiers que son habilitation permet, et chacune de ses lectures se voit aussitôt.',
      en: 'Opens the files her habilitation allows, and each reading shows at once.',
    },
    home: '/rh/agents',
    inBar: true,
  },
  {
    subject: 'yann.kervella',
    title: { fr: 'Autre employeur', en: 'Other employer' },
    sentence: {
      fr: 'Infirmier à l’hôpital : rien de la région ne lui apparaît, ni l’inverse.',
      en: 'A nurse at the hospital: nothing of the region appears to him, nor the other way round.',
    },
    home: '/mon-espace',
    inBar: true,
  },
  {
    subject: 'sophie.delaunay',
    title: { fr: 'Gestionnaire RH de l’hôpital', en: 'Hospital HR officer' },
    sentence: {
      fr: 'Le même métier chez un autre employeur : elle ne trouve que les agents de l’hôpital.',
      en: 'The same job with another employer: she finds the hospital’s agents only.',
    },
    home: '/rh/agents',
    inBar: false,
  },
  {
    subject: 'leonie.rault',
    title: { fr: 'Déléguée à la protection des données', en: 'Data-protection officer' },
    sentence: {
      fr: 'Voit les registres, les demandes et le journal, jamais le contenu d’un dossier : une demande est en retard.',
      en: 'Sees the registers, the requests and the trace, never the content of a file: one request is late.',
    },
    home: '/rh/protection-des-donnees',
    inBar: false,
  },
  {
    subject: 'ibrahima.ndiaye',
    title: { fr: 'Représentant du personnel', en: 'Staff representative' },
    sentence: {
      fr: 'Suit les décisions publiées, leurs avis et des chiffres où personne n’apparaît : il n’est pas des ressources humaines.',
      en: 'Follows the published decisions, their opinions and figures in which nobody shows: he is not of human resources.',
    },
    home: '/representants',
    inBar: false,
  },
  {
    subject: 'helene.prigent',
    title: { fr: 'Directrice RH, référente des accès', en: 'HR director, access referent' },
    sentence: {
      fr: 'Kévin Le Floc’h n’a pas d’adresse électronique : elle lui imprime un code, à remettre en main propre.',
      en: 'Kévin Le Floc’h has no e-mail address: she prints him a code, to be handed over in person.',
    },
    home: '/rh/acces',
    inBar: false,
  },
  {
    subject: 'paul.henriot',
    title: { fr: 'Retraité de l’État', en: 'Retired from the State' },
    sentence: {
      fr: 'Il a quitté l’administration et lit toujours son dossier.',
      en: 'He has left the administration and still reads his file.',
    },
    home: '/mon-dossier',
    inBar: false,
  },
  {
    subject: 'ines.prevost',
    title: { fr: 'Exploitante de la plateforme', en: 'Platform operator' },
    sentence: {
      fr: 'Elle ouvre les employeurs et les règle, sans voir un nom d’agent ni une pièce.',
      en: 'She opens employers and sets them up, without seeing an agent’s name nor a piece.',
    },
    home: '/plateforme',
    inBar: false,
  },
];
