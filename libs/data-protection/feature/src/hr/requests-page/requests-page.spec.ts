import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { sampleConnection, sampleRequest } from '../../testing/samples';
import { RequestsPage } from './requests-page';

async function show(requests: readonly object[], etat?: string) {
  const asked: unknown[] = [];
  const page = await renderPage(RequestsPage, {
    answers: {
      RightsRequests: ({ closed }) => {
        asked.push(closed);
        return { rightsRequests: sampleConnection('RightsRequest', requests) };
      },
    },
    inputs: etat ? { etat } : {},
  });
  return { ...page, asked };
}

describe('RequestsPage', () => {
  it('opens on what waits, says in words what is late, and who deals with each', async () => {
    const late = sampleRequest({ id: 'late', number: 3, ownerName: null, deadline: 'LATE', daysLeft: -1 });
    const { asked, text, element } = await show([late, sampleRequest()]);
    expect(asked).toEqual([false]);
    const [first, second] = element.querySelectorAll('tbody tr');
    expect(first?.textContent).toContain('En retard d’un jour');
    expect(first?.textContent).toContain('Personne pour l’instant');
    expect(second?.textContent).toContain('Léonie Rault');
    expect(text()).toContain('2 demandes');
    expect(element.querySelector('tbody a')?.getAttribute('href')).toBe(
      '/rh/protection-des-donnees/demandes/late',
    );
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('shows those that are over at their own address', async () => {
    const over = { status: 'ANSWERED', outcome: 'GRANTED', deadline: 'CLOSED', closedOn: '2026-06-20' };
    const { asked, text, element } = await show([sampleRequest(over)], 'closes');
    expect(asked).toEqual([true]);
    expect(text()).toContain('Acceptée');
    expect(element.querySelector('[aria-current=page]')?.textContent?.trim()).toBe('Terminées');
  });

  it('says that nothing waits', async () => {
    expect((await show([])).text()).toContain('Aucune demande n’attend');
  });

  it('says calmly whom the page is for', async () => {
    const { text } = await renderPage(RequestsPage, { answers: { RightsRequests: refuse('FORBIDDEN') } });
    expect(text()).toContain('réservée au délégué');
  });
});
