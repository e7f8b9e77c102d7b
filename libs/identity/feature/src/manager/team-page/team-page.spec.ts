import { renderPage } from '@jalon/shared/portal/testing';
import { TeamPage } from './team-page';

const member = (id: string, displayName: string, state = 'ACTIVE') => ({
  __typename: 'TeamMember',
  id,
  displayName,
  jobTitle: 'Gestionnaire',
  orgUnitName: null,
  workingTimeQuota: 80,
  state,
});
const contact = {
  __typename: 'Contact',
  id: 'c',
  subject: 'CAREER',
  name: 'Nadia Ben Amor',
  role: 'Gestionnaire de carrière',
  phone: '02 99 00 00 12',
  email: null,
  hours: 'lundi à vendredi',
  place: null,
};
const show = (team: readonly object[]) =>
  renderPage(TeamPage, { answers: { TeamPage: { myTeam: team, contacts: [contact] } } });

describe('TeamPage', () => {
  it('lists the people assigned today with their post, working time and state in words', async () => {
    const { element, text } = await show([member('1', 'Alix Cadiou'), member('2', 'Ömer Yıldız', 'ABSENT')]);
    expect(text()).toContain('2 personnes vous sont rattachées aujourd’hui.');
    const [, second] = element.querySelectorAll('tbody tr');
    expect(second?.querySelector('th[scope=row]')?.textContent).toBe('Ömer Yıldız');
    expect(second?.textContent).toContain('Absence de longue durée');
    expect(second?.textContent).toContain('80\u00a0%');
    expect(second?.textContent).toContain('Non renseigné');
  });

  it('says what a manager does not see, and why, and shows no link to any file', async () => {
    const { element, text } = await show([member('1', 'Alix Cadiou')]);
    expect(text()).toContain('Ce que vous ne voyez pas, et pourquoi');
    expect(text()).toContain('CGFP R137-12');
    expect(element.querySelectorAll('tbody a')).toHaveLength(0);
  });

  it('explains an empty team instead of an empty table', async () => {
    const { element, text } = await show([]);
    expect(element.querySelector('table')).toBeNull();
    expect(text()).toContain('Votre équipe apparaîtra ici');
    expect(text()).toContain('Nadia Ben Amor');
  });

  it('offers to try again when the team could not be read', async () => {
    let calls = 0;
    const page = await renderPage(TeamPage, {
      answers: {
        TeamPage: () => {
          calls += 1;
          if (calls === 1) throw new Error('out of reach');
          return { myTeam: [], contacts: [] };
        },
      },
    });
    page.find('Réessayer').click();
    await page.settle();
    expect(page.text()).toContain('Votre équipe apparaîtra ici');
  });
});
