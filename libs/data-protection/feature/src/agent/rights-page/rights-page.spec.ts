import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { officerContact, sampleRequest } from '../../testing/samples';
import { RightsPage } from './rights-page';

const show = (myRightsRequests: readonly object[]) =>
  renderPage(RightsPage, {
    answers: { MyRights: () => ({ myRightsRequests }), OfficerContact: officerContact },
  });

describe('RightsPage', () => {
  it('says what one may see at once, how to ask, and whom to turn to', async () => {
    const { text, element, find } = await show([]);
    expect(text()).toContain('Vous n’avez fait aucune demande');
    expect(find('Faire une demande').getAttribute('href')).toBe('/mes-droits/demande');
    expect(find('Votre dossier').getAttribute('href')).toBe('/mon-dossier');
    expect(text()).toContain('CNIL');
    expect(text()).toContain('Léonie Rault');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('shows each request with its owner, its due date and its status', async () => {
    const { text, element } = await show([
      sampleRequest(),
      sampleRequest({ id: 'request-2', number: 3, ownerName: null, deadline: 'LATE', daysLeft: -4 }),
      sampleRequest({
        id: 'request-3',
        deadline: 'CLOSED',
        status: 'ANSWERED',
        outcome: 'PARTLY',
        closedOn: '2026-06-20',
      }),
    ]);
    expect(text()).toContain('Léonie Rault s’en occupe');
    expect(text()).toContain('Personne ne l’a encore prise en charge');
    expect(text()).toContain('En retard de');
    expect(text()).toContain('Acceptée en partie');
    expect(element.querySelector('li a')?.getAttribute('href')).toBe('/mes-droits/demandes/request-1');
    expect(await accessibilityFaults(element)).toEqual([]);
  });
});
