import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, giveDialogs, submit } from '../../testing/person';
import { officerContact, sampleEvent, samplePayload, sampleRequest } from '../../testing/samples';
import { MyRequestPage } from './request-page';

beforeAll(giveDialogs);

async function show(request: object | null, inputs: object = {}) {
  const reply = jest.fn();
  const withdraw = jest.fn();
  const page = await renderPage(MyRequestPage, {
    answers: {
      OfficerContact: officerContact,
      RightsRequest: () => ({ rightsRequest: request }),
      ReplyOnRightsRequest: ({ input }) => {
        reply(input);
        return { replyOnRightsRequest: samplePayload(sampleRequest()) };
      },
      WithdrawRightsRequest: ({ input }) => {
        withdraw(input);
        const closed = { status: 'WITHDRAWN', deadline: 'CLOSED', closedOn: '2026-06-20' };
        return { withdrawRightsRequest: samplePayload(sampleRequest(closed)) };
      },
    },
    inputs: { requestId: 'request-1', ...inputs },
  });
  return { ...page, reply, withdraw };
}

describe('MyRequestPage', () => {
  it('says where the request stands, who deals with it, by when, and what was done', async () => {
    const { text, element } = await show(sampleRequest({ acts: ['withdraw'] }), { enregistree: '1' });
    expect(text()).toContain('Votre demande n°\u00a07 est enregistrée');
    expect(text()).toContain('Léonie Rault');
    expect(text()).toContain('Demande reçue');
    expect(text()).toContain('CNIL');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('puts first the question that waits for a reply, and sends it', async () => {
    const events = [sampleEvent({ text: 'Laquelle ?' })];
    const request = sampleRequest({ status: 'WAITING_FOR_PERSON', acts: ['reply', 'withdraw'], events });
    const { element, settle, text, reply } = await show(request);
    expect(text()).toContain('Une précision vous est demandéeLaquelle ?');
    submit(element);
    await settle();
    expect(reply).not.toHaveBeenCalled();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Écrivez quelques mots');
    fill(element, 'reply-text', 'La pièce 12.');
    submit(element);
    await settle();
    expect(reply).toHaveBeenCalledWith({ requestId: 'request-1', text: 'La pièce 12.' });
    expect(element.querySelector('form')).toBeNull();
  });

  it('withdraws only once confirmed', async () => {
    const { element, settle, find, withdraw, text } = await show(sampleRequest({ acts: ['withdraw'] }));
    find('Retirer ma demande').click();
    await settle();
    expect(await accessibilityFaults(element)).toEqual([]);
    find('La garder').click();
    await settle();
    expect(withdraw).not.toHaveBeenCalled();
    find('Retirer ma demande').click();
    await settle();
    find('La retirer').click();
    await settle();
    expect(withdraw).toHaveBeenCalledWith({ requestId: 'request-1' });
    expect(text()).toContain('Vous l’avez retirée');
  });

  it('shows the answer with the ways to complain', async () => {
    const answered = {
      status: 'ANSWERED',
      outcome: 'REFUSED',
      answer: 'La loi le demande.',
      deadline: 'CLOSED',
    };
    const { text } = await show(sampleRequest({ ...answered, closedOn: '2026-06-20' }));
    expect(text()).toContain('La loi le demande.');
    expect(text()).toContain('Refusée');
    expect(text()).toContain('juge administratif');
  });

  it('says calmly that there is no such request', async () => {
    const { text } = await show(null);
    expect(text()).toContain('Cette demande n’existe pas');
  });
});
