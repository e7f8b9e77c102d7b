const region = { __typename: 'Employer', id: 'region', name: 'Région Armorique' } as const;
const hospital = { __typename: 'Employer', id: 'hospital', name: 'Centre hospitalier de Valombre' } as const;

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** An agent of two employers, as the server describes her; her session ends in a while. */
export const camille = {
  __typename: 'Me',
  personId: 'camille',
  displayName: 'Camille Le Goff',
  givenName: 'Camille',
  initials: 'CL',
  activeEmployer: region,
  employers: [hospital, region],
  secondRoleOf: null,
  audiences: ['AGENT'],
  operations: [] as string[],
  appearance: { __typename: 'EmployerAppearance', logoPath: null, accentLight: null, accentDark: null },
  modules: ['ASSESSMENT', 'CERTIFICATION', 'TEAM_MAP'],
  session: {
    __typename: 'SessionLife',
    idleExpiresAt: inMinutes(30),
    absoluteExpiresAt: inMinutes(480),
    isShared: false,
  },
};
