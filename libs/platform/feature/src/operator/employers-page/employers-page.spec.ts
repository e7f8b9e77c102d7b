import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { EmployersPage } from './employers-page';

const row = (facts: object) => ({
  __typename: 'PlatformEmployer',
  id: 'kerlaz',
  siret: '21290019700014',
  shortName: 'Kerlaz',
  branch: 'TERRITORIAL',
  operatesPlatform: false,
  setup: 'INVITED',
  agents: 1,
  lastSignInOn: null,
  ...facts,
});

describe('EmployersPage', () => {
  it('lists employers, how far each is set up in words, and nothing about anyone', async () => {
    const { text, find } = await renderPage(EmployersPage, {
      answers: {
        PlatformEmployers: {
          platformEmployers: [
            row({}),
            row({
              id: 'op',
              shortName: 'Opérateur',
              operatesPlatform: true,
              setup: 'RUNNING',
              lastSignInOn: '2026-06-15',
            }),
          ],
        },
      },
    });
    expect(text()).toContain('Kerlaz');
    expect(text()).toContain('Lien remis, pas encore utilisé');
    expect(text()).toContain('exploite la plateforme');
    expect(text()).toContain('15\u00a0juin\u00a02026');
    expect(find('Kerlaz').getAttribute('href')).toBe('/plateforme/employeurs/kerlaz');
    expect(find('Ouvrir un employeur').getAttribute('href')).toBe('/plateforme/employeurs/nouveau');
  });

  it('says whose page it is to somebody else', async () => {
    const { text } = await renderPage(EmployersPage, { answers: { PlatformEmployers: refuse('FORBIDDEN') } });
    expect(text()).toContain('Cette page est celle de l’exploitant');
  });
});
