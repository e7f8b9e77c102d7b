import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { sampleImport, samplePage } from '../../testing/samples';
import { ImportsPage } from './imports-page';

const show = (answer: object) => renderPage(ImportsPage, { answers: { ImportsPage: answer } });

describe('ImportsPage', () => {
  it('lists imports with where each is and who sent it, and leads to a new one', async () => {
    const node = sampleImport({ state: 'READY', origin: 'FOLDER' });
    const { element, text, find } = await show({ staffImports: samplePage('StaffImport', [node]) });
    expect(text()).toContain('À confirmer');
    expect(text()).toContain('par le dossier surveillé');
    expect(element.querySelector('tbody a')?.getAttribute('href')).toBe('/rh/imports/import-1');
    expect(find('Importer un fichier').getAttribute('href')).toBe('/rh/imports/nouveau');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says what to do where there is none', async () => {
    const { text } = await show({ staffImports: samplePage('StaffImport', []) });
    expect(text()).toContain('Aucun import');
  });

  it('says calmly that it takes a habilitation', async () => {
    const { text } = await show(refuse('FORBIDDEN'));
    expect(text()).toContain('Cette page demande une habilitation');
  });
});
