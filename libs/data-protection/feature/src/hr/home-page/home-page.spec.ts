import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { officerContact } from '../../testing/samples';
import { HomePage } from './home-page';

const nothing = {
  __typename: 'DataProtectionSummary',
  lateRequests: 0,
  dueSoonRequests: 0,
  untakenRequests: 0,
  openRequests: 0,
  activitiesToReview: 0,
  endingHabilitations: 0,
};

const show = (counts: object) =>
  renderPage(HomePage, {
    answers: {
      DataProtectionHome: () => ({ dataProtectionSummary: { ...nothing, ...counts } }),
      OfficerContact: officerContact,
    },
  });

describe('HomePage', () => {
  it('says that nothing waits, in one sentence', async () => {
    const { text, element } = await show({});
    expect(text()).toContain('Rien n’attend');
    expect(text()).toContain('Léonie Rault');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('puts late requests first, and leaves out what there is none of', async () => {
    const { element, text } = await show({ lateRequests: 2, activitiesToReview: 1, openRequests: 5 });
    const lines = [...element.querySelectorAll('jalon-card:first-of-type li a')].map(
      (one) => one.textContent,
    );
    expect(lines).toEqual(['2 demandes sont en retard', 'Un traitement du registre est à revoir']);
    expect(text()).toContain('5 demandes attendent une réponse');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('leads to the habilitations that end soon', async () => {
    const { find } = await show({ endingHabilitations: 3 });
    expect(find('3 habilitations finissent dans les deux mois').getAttribute('href')).toBe(
      '/rh/protection-des-donnees/habilitations?fin=proche',
    );
  });

  it('says calmly whom the page is for', async () => {
    const { text } = await renderPage(HomePage, {
      answers: { DataProtectionHome: refuse('FORBIDDEN'), OfficerContact: officerContact },
    });
    expect(text()).toContain('réservée au délégué');
  });
});
