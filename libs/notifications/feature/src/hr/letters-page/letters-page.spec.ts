import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { overview, sampleLetter, samplePage } from '../../testing/samples';
import { LettersPage } from './letters-page';

async function show(
  letters: readonly object[],
  { answers = {}, inputs = {}, userErrors = [] as object[], counts = {} } = {},
) {
  const sent: unknown[] = [];
  const page = await renderPage(LettersPage, {
    answers: {
      LettersPage: { letters: samplePage('Letter', letters) },
      LettersOverview: overview(counts),
      DeliverLetters: ({ input }) => {
        sent.push(input);
        return { deliverLetters: { __typename: 'LettersPayload', letters: [], userErrors } };
      },
      UndoLetterDelivery: ({ input }) => {
        sent.push(input);
        return { undoLetterDelivery: { __typename: 'LettersPayload', letters: [], userErrors } };
      },
      ...answers,
    },
    inputs,
  });
  return { ...page, sent };
}

describe('LettersPage', () => {
  it('lists what is to be handed over, with the paper and the history of each', async () => {
    const { element, text } = await show([sampleLetter()], { counts: { failedMails: 2 } });
    expect(text()).toContain('Un courrier à remettre.');
    expect(text()).toContain('Mails non partis\u00a0: 2 à traiter');
    expect(text()).toContain('pas d’adresse électronique');
    expect(element.querySelector('td a')?.getAttribute('href')).toBe('/files/letters/letter-1');
    expect(text()).toContain('Courrier établi par Jalon');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('prints the chosen ones together, notes their delivery, and undoes it', async () => {
    const { element, find, sent, settle, text } = await show([
      sampleLetter(),
      sampleLetter({ id: 'letter-2', agentName: 'Yann Riou' }),
    ]);
    element.querySelector<HTMLInputElement>('thead input')?.click();
    await settle();
    expect(text()).toContain('2 courriers choisis');
    const bound = find('Ouvrir en un seul PDF (nouvel onglet)');
    expect(bound.getAttribute('href')).toBe('/files/letters?ids=letter-1,letter-2');
    find('Enregistrer la remise').click();
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(sent[0]).toMatchObject({ letterIds: ['letter-1', 'letter-2'], way: 'HANDED_OVER' });
    expect(text()).toContain('La remise de 2 courriers est notée.');
    find('Annuler').click();
    await settle();
    expect(sent.at(-1)).toEqual({ letterIds: ['letter-1', 'letter-2'] });
  });

  it('says what stands in the way, and keeps what was chosen', async () => {
    const { element, settle, text } = await show([sampleLetter()], {
      userErrors: [{ __typename: 'UserError', code: 'NOT_TO_HAND_OVER', path: ['input', 'letterIds'] }],
    });
    element.querySelector<HTMLInputElement>('tbody input')?.click();
    await settle();
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(text()).toContain('Quelqu’un a déjà noté la remise');
    expect(text()).toContain('Un courrier choisi');
  });

  it('says that no server takes mail', async () => {
    const { text } = await show([], { counts: { sendsMail: false, toHandOver: 0 } });
    expect(text()).toContain('Aucun serveur de mail n’est configuré');
    expect(text()).toContain('Aucun courrier à remettre');
  });

  it('says calmly that it takes a habilitation', async () => {
    const { text } = await show([], {
      answers: { LettersPage: refuse('FORBIDDEN'), LettersOverview: refuse('FORBIDDEN') },
    });
    expect(text()).toContain('Cette page demande une habilitation');
  });
});
