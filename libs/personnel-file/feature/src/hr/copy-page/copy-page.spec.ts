import { renderPage } from '@jalon/shared/portal/testing';
import { fileToCopy } from '../../testing/copy-samples';
import { AgentCopyPage } from './copy-page';

const show = (agentFile: object | null) =>
  renderPage(AgentCopyPage, {
    answers: { AgentFileToCopy: () => ({ agentFile }), LastFileCopy: () => ({ fileBundle: null }) },
    inputs: { agentId: 'camille' },
  });

describe('AgentCopyPage', () => {
  it('says whose file it is, what the copy holds, and that the agent sees it', async () => {
    const { text, element, find } = await show(fileToCopy());
    expect(element.querySelector('h1')?.textContent).toBe('Télécharger le dossier de Camille Le Goff');
    expect(text()).toContain('que votre habilitation permet de lire, et d’aucune autre');
    expect(text()).toContain('Toutes les pièces que je peux lire');
    expect(text()).toContain('L’agent verra chacune de ces pièces');
    expect(find('Dossier de Camille Le Goff').getAttribute('href')).toBe('/rh/agents/camille');
  });

  it('leads back to the list when there is no such agent', async () => {
    const { element, text } = await show(null);
    expect(element.querySelector('form')).toBeNull();
    expect(element.querySelector('a.button')?.getAttribute('href')).toBe('/rh/agents');
    expect(text()).not.toContain('Télécharger le dossier');
  });
});
