import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { choose, fill, submit } from '../../testing/person';
import { officerContact, samplePayload, sampleRequest } from '../../testing/samples';
import { AskPage } from './ask-page';

async function show({ codes = [] as readonly string[], down = false } = {}) {
  const send = jest.fn();
  const page = await renderPage(AskPage, {
    answers: {
      OfficerContact: officerContact,
      AskForRight: ({ input }) => {
        send(input);
        if (down) throw new Error('network');
        return { askForRight: samplePayload(sampleRequest(), ...codes) };
      },
    },
  });
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  return { ...page, send, navigate };
}

describe('AskPage', () => {
  it('says who reads the request, when it is due, and whom to call', async () => {
    const { text, element } = await show();
    expect(text()).toContain('ni les ressources humaines');
    expect(text()).toContain('La réponse vous est due dans le mois');
    expect(text()).toContain('Léonie Rault');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('asks for a right and some words, both at once', async () => {
    const { element, settle, send } = await show();
    submit(element);
    await settle();
    expect(send).not.toHaveBeenCalled();
    expect(element.querySelectorAll('[role=alert] a')).toHaveLength(2);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('sends the same act under the same key until it is done, then opens the request', async () => {
    const { element, settle, send, navigate } = await show();
    choose(element, 'ask-right', 'ERASURE');
    fill(element, 'ask-text', ' Ma photo. ');
    submit(element);
    await settle();
    expect(send).toHaveBeenCalledWith(expect.objectContaining({ dataRight: 'ERASURE', text: 'Ma photo.' }));
    expect(navigate).toHaveBeenCalledWith(['/mes-droits/demandes', 'request-1'], {
      queryParams: { enregistree: 1 },
    });
  });

  it('keeps what was written when it could not be sent, and tries again under the same key', async () => {
    const { element, settle, send, navigate } = await show({ down: true });
    choose(element, 'ask-right', 'ACCESS');
    fill(element, 'ask-text', 'Tout.');
    submit(element);
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Rien n’a été fait');
    expect(element.querySelector<HTMLTextAreaElement>('#ask-text')?.value).toBe('Tout.');
    submit(element);
    await settle();
    const [[first], [second]] = send.mock.calls as [
      [{ idempotencyKey: string }],
      [{ idempotencyKey: string }],
    ];
    expect(second.idempotencyKey).toBe(first.idempotencyKey);
    expect(navigate).not.toHaveBeenCalled();
  });

  it('says why too many requests wait', async () => {
    const { element, settle } = await show({ codes: ['TOO_MANY_OPEN'] });
    choose(element, 'ask-right', 'ACCESS');
    fill(element, 'ask-text', 'Tout.');
    submit(element);
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Vingt de vos demandes');
  });
});
