import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { sampleConnection, sampleRequest } from '../../testing/samples';
import { RequestsPage } from './requests-page';

const show = (requests: readonly object[]) =>
  renderPage(RequestsPage, {
    answers: { MyRequests: { myRequests: sampleConnection('MyRequest', requests) } },
  });

describe('RequestsPage', () => {
  it('says of each who deals with it, until when and where it stands', async () => {
    const { text, element } = await show([
      sampleRequest({ isLate: true }),
      sampleRequest({ id: 'request-2', isTaken: false, ownerName: null, isLegal: false, dueOn: null }),
      sampleRequest({ id: 'request-3', settledAt: '2026-07-01T08:00:00Z', outcome: 'REFUSED' }),
    ]);
    const [late, received, refused] = element.querySelectorAll('li');
    expect(late?.textContent).toContain('Nadia Ben Amor s’en charge.');
    expect(late?.textContent).toContain('En retard');
    expect(received?.textContent).toContain('Pas encore pris en charge.');
    expect(received?.textContent).toContain('Reçue');
    expect(received?.textContent).toMatch(/Échéance\s: aucune n’est fixée/);
    expect(refused?.textContent).toContain('Refusée');
    expect(refused?.textContent).not.toContain('Nadia');
    expect(text()).toContain('Réponse due par la loi');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says what will be there when there is nothing', async () => {
    expect((await show([])).text()).toContain('Vous n’avez rien demandé');
  });
});
