import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { RegisterPage } from './register-page';

const entry = (
  code: string,
  reviewedOn: string | null,
  nextReviewOn: string | null,
  reviewIsDue: boolean,
) => ({
  __typename: 'ProcessingEntry',
  code,
  reviewIsDue,
  nextReviewOn,
  activity: {
    __typename: 'ProcessingActivity',
    code,
    title: `Traitement ${code}`,
    purpose: 'Tenir le dossier.',
    reviewedOn,
  },
});

describe('RegisterPage', () => {
  it('tells which activities are to be reviewed, and gives the file', async () => {
    const processingRegister = [
      entry('a', null, null, true),
      entry('b', '2025-06-01', '2026-06-01', true),
      entry('c', '2026-06-01', '2027-06-01', false),
    ];
    const { text, element, find } = await renderPage(RegisterPage, {
      answers: { ProcessingRegister: () => ({ processingRegister }) },
    });
    expect(text()).toContain('2 traitements sont à revoir');
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('Jamais revu');
    expect(rows[1]).toContain('Revue à refaire');
    expect(rows[2]).toContain('Prochaine revue le');
    expect(find('Télécharger pour un tableur (CSV)').getAttribute('href')).toBe(
      '/protection-des-donnees/registre.csv',
    );
    expect(find('Traitement a').getAttribute('href')).toBe('/rh/protection-des-donnees/registre/a');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says calmly whom the page is for', async () => {
    const { text } = await renderPage(RegisterPage, { answers: { ProcessingRegister: refuse('FORBIDDEN') } });
    expect(text()).toContain('réservée au délégué');
  });
});
