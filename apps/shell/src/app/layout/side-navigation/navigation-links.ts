import type { Audience, EmployerModule, HabilitationOperation } from '@jalon/shared/portal';

/** A group of links, for one audience. Texts are keys of the shell's catalogue. */
export interface LinkGroup {
  readonly audience: Audience;
  readonly heading: string;
  readonly links: readonly Link[];
}

export interface Link {
  readonly path: string;
  readonly text: string;
  /** Shown to whom a habilitation allows one of these; to the whole audience when absent. */
  readonly operations?: readonly HabilitationOperation[];
  /** Shown while the employer has opened this part of Jalon. */
  readonly module?: EmployerModule;
  /** One's own as an agent: nothing of it to whoever holds a second role here. */
  readonly isAgents?: boolean;
}

/** The portal's places, in the order in which they are read. */
export const linkGroups: readonly LinkGroup[] = [
  {
    audience: 'AGENT',
    heading: 'shell.navigation.agent',
    links: [
      { path: '/mon-espace', text: 'shell.navigation.mySpace' },
      { path: '/mon-dossier', text: 'shell.navigation.myFile', isAgents: true },
      { path: '/qui-a-ouvert-mon-dossier', text: 'shell.navigation.fileAccesses', isAgents: true },
      { path: '/mes-competences', text: 'shell.navigation.mySkills', module: 'ASSESSMENT', isAgents: true },
      {
        path: '/mes-certificats',
        text: 'shell.navigation.myCertificates',
        module: 'CERTIFICATION',
        isAgents: true,
      },
      { path: '/mes-demandes', text: 'shell.navigation.myRequests', isAgents: true },
      { path: '/mes-droits', text: 'shell.navigation.myRights', isAgents: true },
      { path: '/mes-delegations', text: 'shell.navigation.myDelegations', isAgents: true },
      { path: '/decisions', text: 'shell.navigation.decisions' },
      {
        path: '/representants',
        text: 'shell.navigation.representatives',
        operations: ['REPRESENT_STAFF'],
      },
    ],
  },
  {
    audience: 'MANAGER',
    heading: 'shell.navigation.manager',
    links: [
      { path: '/mon-equipe', text: 'shell.navigation.myTeam' },
      { path: '/mon-equipe/carte', text: 'shell.navigation.teamMap', module: 'TEAM_MAP' },
      { path: '/mon-equipe/attendus', text: 'shell.navigation.targets', module: 'TEAM_MAP' },
    ],
  },
  {
    audience: 'HR',
    heading: 'shell.navigation.hr',
    links: [
      { path: '/rh/a-faire', text: 'shell.navigation.worklist' },
      {
        path: '/rh/agents',
        text: 'shell.navigation.agents',
        operations: ['CONSULTATION', 'MANAGE_PEOPLE'],
      },
      {
        path: '/rh/certifications',
        text: 'shell.navigation.certifications',
        operations: ['CERTIFY'],
        module: 'CERTIFICATION',
      },
      {
        path: '/rh/certificats',
        text: 'shell.navigation.certificates',
        operations: ['CERTIFY'],
        module: 'CERTIFICATION',
      },
      {
        path: '/rh/attendus',
        text: 'shell.navigation.allTargets',
        operations: ['MANAGE_SKILLS'],
        module: 'TEAM_MAP',
      },
      {
        path: '/rh/questions-signalees',
        text: 'shell.navigation.questionReports',
        operations: ['MANAGE_SKILLS'],
        module: 'ASSESSMENT',
      },
      { path: '/rh/courriers', text: 'shell.navigation.letters', operations: ['MANAGE_PEOPLE'] },
    ],
  },
  {
    audience: 'HR',
    heading: 'shell.navigation.staffing',
    links: [
      {
        path: '/rh/organisation',
        text: 'shell.navigation.organisation',
        operations: ['MANAGE_PEOPLE'],
      },
      { path: '/rh/imports', text: 'shell.navigation.imports', operations: ['MANAGE_PEOPLE'] },
      {
        path: '/rh/reorganisations',
        text: 'shell.navigation.reorganisations',
        operations: ['MANAGE_PEOPLE'],
      },
      { path: '/rh/acces', text: 'shell.navigation.accesses', operations: ['CONFIRM_IDENTITY'] },
      {
        path: '/rh/mise-en-place',
        text: 'shell.navigation.setUp',
        operations: ['MANAGE_PEOPLE', 'MANAGE_HABILITATIONS'],
      },
    ],
  },
  {
    audience: 'HR',
    heading: 'shell.navigation.administration',
    links: [
      {
        path: '/rh/habilitations',
        text: 'shell.navigation.habilitations',
        operations: ['MANAGE_HABILITATIONS', 'PROTECT_DATA'],
      },
      {
        path: '/rh/roles-exterieurs',
        text: 'shell.navigation.outsideRoles',
        operations: ['MANAGE_HABILITATIONS'],
      },
      {
        path: '/rh/delegations',
        text: 'shell.navigation.delegations',
        operations: ['MANAGE_HABILITATIONS', 'PROTECT_DATA'],
      },
      {
        path: '/rh/decisions',
        text: 'shell.navigation.publishedDecisions',
        operations: ['PUBLISH_DECISIONS'],
      },
      {
        path: '/rh/integrations',
        text: 'shell.navigation.integrations',
        operations: ['MANAGE_INTEGRATIONS'],
      },
      {
        path: '/rh/acces-de-secours',
        text: 'shell.navigation.breakGlass',
        operations: ['MANAGE_HABILITATIONS', 'PROTECT_DATA'],
      },
      {
        path: '/rh/protection-des-donnees',
        text: 'shell.navigation.dataProtection',
        operations: ['PROTECT_DATA'],
      },
    ],
  },
  {
    audience: 'OPERATOR',
    heading: 'shell.navigation.operator',
    links: [{ path: '/plateforme', text: 'shell.navigation.platform' }],
  },
];
