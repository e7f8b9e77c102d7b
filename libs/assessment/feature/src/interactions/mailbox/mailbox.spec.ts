import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { mailboxScenario } from '../../testing/scenarios';
import { showInteraction } from '../../testing/show-interaction';

const interaction = { type: 'MAILBOX' as const, scenario: JSON.stringify(mailboxScenario) };

async function show() {
  const shown = await showInteraction(interaction);
  const open = async (subject: string) => {
    const line = [...shown.element.querySelectorAll<HTMLElement>('.line')].find((one) =>
      one.textContent?.includes(subject),
    );
    line?.click();
    await shown.settle();
  };
  const messages = () => shown.state()?.['messages'];
  return { ...shown, open, messages };
}

describe('Mailbox', () => {
  it('shows the first folder, with what is not read yet', async () => {
    const { text } = await show();
    expect(text()).toContain('Signalez l’hameçonnage et rangez la formation.');
    expect(text()).toContain('3 messages non lus');
    expect(text()).toContain('Ouvrez un message pour le lire.');
  });

  it('opens a message, and takes the focus to it', async () => {
    const { open, text, element } = await show();
    await open('URGENT');
    expect(text()).toContain('<assistance@mairie-valornbre.example>');
    expect(text()).toContain('Donnez votre mot de passe avant 18 h.');
    expect(document.activeElement?.textContent?.trim()).toBe('URGENT');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('reports a message: it leaves its folder, it is said, and it may be put back', async () => {
    const { open, click, text, messages } = await show();
    await open('URGENT');
    await click('Signaler');
    expect(messages()).toContainEqual({ id: 'm2', folder: 'f1', is: 'REPORTED' });
    expect(text()).toContain('«\u00a0URGENT\u00a0» est signalé.');
    expect(document.activeElement?.textContent?.trim()).toBe('2 messages');
    await click('Messages signalés');
    await open('URGENT');
    await click('Boîte de réception', '[role=menuitem]');
    expect(messages()).toContainEqual({ id: 'm2', folder: 'f1', is: 'KEPT' });
    expect(text()).toContain('Aucun message');
  });

  it('files a message in another folder, and deletes one', async () => {
    const { open, click, text, messages } = await show();
    await open('Formation le 24');
    await click('Classer dans…, dossier de destination');
    await click('Formations', '[role=menuitem]');
    expect(messages()).toContainEqual({ id: 'm3', folder: 'f2', is: 'KEPT' });
    expect(text()).toContain('est classé dans');
    await open('Bienvenue');
    await click('Supprimer');
    expect(messages()).toContainEqual({ id: 'm1', folder: 'f1', is: 'DELETED' });
  });

  it('follows no link, shows where it would lead, and notes that it was opened', async () => {
    const { open, click, text, state, element } = await show();
    await open('URGENT');
    await click('Voir l’adresse du lien, Confirmer mon mot de passe');
    expect(text()).toContain('Ce lien mène à https://mairie-valornbre.example/mdp');
    expect(state()?.['followedLinks']).toEqual([]);
    await click('Confirmer mon mot de passe');
    expect(state()?.['followedLinks']).toEqual(['l1']);
    expect(element.querySelector('a[href]')).toBeNull();
  });

  it('notes that an attachment was opened', async () => {
    const { open, click, state, text } = await show();
    await open('URGENT');
    await click('Ouvrir, notice.pdf.exe');
    expect(state()?.['openedAttachments']).toEqual(['a1']);
    expect(text()).toContain('rien ne s’ouvre vraiment');
  });

  it('starts again', async () => {
    const { open, click, value, text } = await show();
    await open('URGENT');
    await click('Signaler');
    await click('Recommencer');
    expect(value()).toBeNull();
    expect(text()).toContain('La messagerie est comme au début.');
    expect(text()).toContain('3 messages');
  });
});
