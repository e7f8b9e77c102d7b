import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { choose, fill, giveDialogs, submit } from '../../testing/person';
import { samplePayload, sampleRequest } from '../../testing/samples';
import { RequestPage } from './request-page';

beforeAll(giveDialogs);

const officers = ['take', 'clarify', 'extend', 'answer'];

async function show(request: object | null, codes: readonly string[] = []) {
  const sent = jest.fn();
  const answer = (operation: string, changes: object = {}) => ({
    [operation]: ({ input }: { input?: unknown }) => {
      sent(operation, input);
      const field = operation.charAt(0).toLowerCase() + operation.slice(1);
      return { [field]: samplePayload(sampleRequest({ acts: officers, ...changes }), ...codes) };
    },
  });
  const page = await renderPage(RequestPage, {
    answers: {
      RightsRequest: () => ({ rightsRequest: request }),
      ...answer('TakeRightsRequest', { isMine: true, acts: ['clarify', 'extend', 'answer'] }),
      ...answer('ClarifyRightsRequest'),
      ...answer('ExtendRightsRequest'),
      ...answer('AnswerRightsRequest', { status: 'ANSWERED', outcome: 'PARTLY', answer: 'Voici.', acts: [] }),
    },
    inputs: { requestId: 'request-1' },
  });
  return { ...page, sent };
}

describe('RequestPage', () => {
  it('tells the request, its deadline in words, and offers to take it', async () => {
    const late = { acts: officers, ownerName: null, deadline: 'LATE', daysLeft: -3, status: 'RECEIVED' };
    const { text, element, find, settle, sent } = await show(sampleRequest(late));
    expect(text()).toContain('En retard de 3\u00a0jours');
    expect(text()).toContain('Camille Le Goff');
    expect(await accessibilityFaults(element)).toEqual([]);
    find('Prendre en charge').click();
    await settle();
    expect(sent).toHaveBeenCalledWith('TakeRightsRequest', { requestId: 'request-1' });
    expect(element.querySelector('#take-request')).toBeNull();
  });

  it('asks what to do, then for its words', async () => {
    const { element, settle, sent } = await show(sampleRequest({ acts: officers }));
    submit(element);
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain(
      'Choisissez ce que vous voulez faire',
    );
    choose(element, 'handle-act', 'extend');
    await settle();
    submit(element);
    await settle();
    expect(sent).not.toHaveBeenCalled();
    fill(element, 'handle-text', 'Réponse le [à compléter].');
    submit(element);
    await settle();
    expect(sent).not.toHaveBeenCalled();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Il reste un champ à remplir');
    fill(element, 'handle-text', 'Vingt ans de pièces.');
    submit(element);
    await settle();
    expect(sent).toHaveBeenCalledWith('ExtendRightsRequest', {
      requestId: 'request-1',
      text: 'Vingt ans de pièces.',
    });
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('asks the person who they are by the same act as a precision', async () => {
    const { element, settle, sent } = await show(sampleRequest({ acts: officers }));
    choose(element, 'handle-act', 'IDENTITY');
    await settle();
    fill(element, 'handle-text', 'Passez au guichet.');
    submit(element);
    await settle();
    expect(sent).toHaveBeenCalledWith('ClarifyRightsRequest', {
      requestId: 'request-1',
      text: 'Passez au guichet.',
      what: 'IDENTITY',
    });
  });

  it('reads an answer again before it leaves for good', async () => {
    const { element, settle, sent, find, text } = await show(sampleRequest({ acts: officers }));
    choose(element, 'handle-act', 'answer');
    await settle();
    fill(element, 'handle-text', 'Voici.');
    submit(element);
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Choisissez votre réponse');
    choose(element, 'handle-outcome', 'PARTLY');
    submit(element);
    await settle();
    expect(sent).not.toHaveBeenCalled();
    expect(element.querySelector('dialog')?.textContent).toContain('Voici.');
    find('Envoyer la réponse').click();
    await settle();
    expect(sent).toHaveBeenCalledWith('AnswerRightsRequest', {
      requestId: 'request-1',
      text: 'Voici.',
      outcome: 'PARTLY',
    });
    expect(text()).toContain('Acceptée en partie');
    expect(element.querySelector('form')).toBeNull();
  });

  it('keeps the words when the request has moved on meanwhile', async () => {
    const { element, settle } = await show(sampleRequest({ acts: officers }), ['CLOSED']);
    choose(element, 'handle-act', 'extend');
    await settle();
    fill(element, 'handle-text', 'Plus de temps.');
    submit(element);
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Cette demande est terminée');
    expect(element.querySelector<HTMLTextAreaElement>('#handle-text')?.value).toBe('Plus de temps.');
  });

  it('leaves an officer’s own request to another', async () => {
    const { text, element } = await show(sampleRequest({ acts: ['withdraw'] }));
    expect(text()).toContain('C’est votre propre demande');
    expect(element.querySelector('form')).toBeNull();
  });

  it('says calmly whom the page is for', async () => {
    const { text } = await renderPage(RequestPage, {
      answers: { RightsRequest: refuse('FORBIDDEN') },
      inputs: { requestId: 'request-1' },
    });
    expect(text()).toContain('réservée au délégué');
  });
});
