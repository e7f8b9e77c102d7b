import { signal } from '@angular/core';
import { type Audience, CurrentActor } from '@jalon/shared/portal';
import { camille, renderPage } from '@jalon/shared/portal/testing';
import { HomePage } from './home-page';

const answers = {
  NextStep: {
    myNextAction: null,
    myAssessments: [],
    myInvitations: [],
    myCertification: { __typename: 'MyCertification', application: null },
    targetPositions: [],
    certificationApplications: {
      __typename: 'CertificationApplicationConnection',
      totalCount: 0,
      edges: [],
    },
  },
  MyFileCard: { myFile: null },
  FileAccessesCard: {
    myFileAccesses: { __typename: 'FileAccessConnection', edges: [], totalCount: 0 },
  },
  EngagementsCard: { myEngagements: [] },
  ContactsCard: { contacts: [] },
  MyDepartureGuide: { myDeparture: null },
  MyOpenRequests: {
    myRequests: { __typename: 'MyRequestConnection', edges: [], totalCount: 0 },
  },
};

const show = (
  audiences: readonly Audience[],
  {
    several = false,
    failing = '',
    operations = ['CONSULTATION'] as readonly string[],
    secondRoleOf = null as string | null,
  } = {},
) =>
  renderPage(HomePage, {
    answers: {
      ...answers,
      ...(failing && {
        [failing]: () => {
          throw new Error('out of reach');
        },
      }),
    },
    providers: [
      {
        provide: CurrentActor,
        useValue: {
          me: signal({ ...camille, secondRoleOf }),
          hasSeveralEmployers: signal(several),
          has: (audience: Audience) => audiences.includes(audience),
          hasOpened: () => true,
          mayOneOf: (asked: readonly string[]) =>
            audiences.includes('HR') && asked.some((operation) => operations.includes(operation)),
        },
      },
    ],
  });

describe('HomePage', () => {
  it('greets the person, on the day it is', async () => {
    const { element } = await show(['AGENT']);
    expect(element.querySelector('h1')?.textContent).toBe('Bonjour Camille');
    const day = new Date().getDate();
    expect(element.querySelector('jalon-page-header')?.textContent).toContain(
      `${day === 1 ? '1er' : day}\u00a0`,
    );
  });

  it('says whose file it shows to who has several employers', async () => {
    const { text } = await show(['AGENT'], { several: true });
    expect(text()).toContain('Employeur affiché\u00a0: Région Armorique.');
  });

  it('shows what may be done under a second role, and no file of one’s own there', async () => {
    const { text } = await show(['AGENT', 'HR'], { secondRoleOf: 'CDG 35', operations: ['CERTIFY'] });
    expect(text()).toContain('Vous tenez ici un rôle extérieur');
    expect(text()).toContain('CDG 35 vous met à disposition de Région Armorique');
    expect(text()).toContain('Pour votre travail');
    expect(text()).not.toContain('Votre dossier n’est pas encore ouvert');
    expect(text()).not.toContain('Sans engagement enregistré');
  });

  it('explains each empty part to a new arrival', async () => {
    const { text } = await show(['AGENT']);
    expect(text()).toContain('Votre dossier n’est pas encore ouvert');
    expect(text()).toContain('Personne d’autre n’a ouvert votre dossier');
    expect(text()).toContain('Sans engagement enregistré');
    expect(text()).toContain('Votre employeur n’a pas encore nommé de contact');
  });

  it('offers their work to who manages people or files, and to nobody else', async () => {
    const agent = await show(['AGENT']);
    expect(agent.text()).not.toContain('Pour votre travail');
  });

  it.each([
    [['AGENT', 'HR'] as const, 'Chercher un agent', '/rh/agents'],
    [['AGENT', 'MANAGER'] as const, 'Voir mon équipe', '/mon-equipe'],
  ])('leads %s to "%s", beside the one next action', async (audiences, name, path) => {
    const { element, find } = await show(audiences);
    expect(find(name).getAttribute('href')).toBe(path);
    expect(element.querySelectorAll('jalon-next-action')).toHaveLength(1);
  });

  it('shows a certifying officer what is theirs, and no file they may not open', async () => {
    const { find, text } = await show(['AGENT', 'HR'], { operations: ['CERTIFY', 'MANAGE_SKILLS'] });
    expect(find('Certifications').getAttribute('href')).toBe('/rh/certifications');
    expect(find('Attendus des postes').getAttribute('href')).toBe('/rh/attendus');
    expect(text()).not.toContain('Chercher un agent');
  });

  it('keeps the rest of the page when one part fails', async () => {
    const { find, text } = await show(['AGENT'], { failing: 'EngagementsCard' });
    expect(find('Réessayer')).toBeDefined();
    expect(text()).toContain('Votre dossier n’est pas encore ouvert');
  });
});
