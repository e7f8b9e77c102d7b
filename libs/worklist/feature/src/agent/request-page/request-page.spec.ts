import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, submit } from '../../testing/person';
import { sampleErrors, sampleRequest, sampleStep } from '../../testing/samples';
import { RequestPage } from './request-page';

type Answers = Record<string, (variables: Record<string, never>) => object>;

const show = (request: object | null, answers: Answers = {}) =>
  renderPage(RequestPage, {
    answers: { MyRequest: { myRequest: request }, ...answers },
    inputs: { requestId: 'request-1' },
  });

const payload = (request: object | null, ...codes: readonly string[]) => ({
  __typename: 'MyRequestPayload',
  request,
  userErrors: sampleErrors('text', ...codes),
});

describe('RequestPage', () => {
  it('says who deals with it, until when and by which law, and whom to call', async () => {
    const { text, element } = await show(sampleRequest());
    expect(text()).toContain('Nadia Ben Amor');
    expect(text()).toMatch(/15\sjuillet\s2026/);
    expect(text()).toContain('RGPD, article 12-3');
    expect(text()).toContain('Bureau des compétences');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says that no due date is set, rather than nothing', async () => {
    const { text } = await show(sampleRequest({ dueOn: null, dueSource: null, isLegal: false }));
    expect(text()).toMatch(/Échéance\s*Aucune n’est fixée/);
  });

  it('names the service while nobody has taken it, and says what to do when it is late', async () => {
    const late = sampleRequest({ isTaken: false, ownerName: null, isLate: true });
    const { text } = await show(late);
    expect(text()).toContain('le service indiqué plus bas répond');
    expect(text()).toContain('Écrivez ci-dessous, ou appelez le service');
  });

  it('writes back', async () => {
    const sent = jest.fn();
    const { element, settle, text } = await show(sampleRequest({ waitsForMe: true }), {
      ReplyOnMyRequest: ({ input }) => {
        sent(input);
        const written = sampleStep({ id: 'step-2', kind: 'REPLIED', text: 'Voici.' });
        return { replyOnMyRequest: payload(sampleRequest({ steps: [sampleStep(), written] })) };
      },
    });
    expect(text()).toContain('Votre réponse est attendue');
    fill(element, 'reply-text', 'Voici.');
    submit(element.querySelector('#reply-text'));
    await settle();
    expect(sent).toHaveBeenCalledWith({ id: 'request-1', text: 'Voici.' });
    expect(text()).toContain('Message de la personne qui demande');
    expect(element.querySelector<HTMLTextAreaElement>('#reply-text')?.value).toBe('');
  });

  const over = { settledAt: '2026-07-01T08:00:00Z', outcome: 'DONE' };

  it('asks once how it went, in four words, and takes no for an answer', async () => {
    const sent = jest.fn();
    const { element, settle, text, find } = await show(sampleRequest({ ...over, asksOpinion: true }), {
      GiveRequestOpinion: ({ input }) => {
        sent(input);
        return { giveRequestOpinion: payload(sampleRequest({ ...over, asksOpinion: false })) };
      },
    });
    submit(element.querySelector('#opinion-choice'));
    await settle();
    expect(text()).toContain('Choisissez une réponse, ou passez.');
    expect(await accessibilityFaults(element)).toEqual([]);
    find('Passer').click();
    await settle();
    expect(sent).toHaveBeenCalledWith({ id: 'request-1', satisfaction: null, comment: null });
    expect(element.querySelector('jalon-opinion-form')).toBeNull();
  });

  it('sends what was chosen and written', async () => {
    const sent = jest.fn();
    const { element, settle } = await show(sampleRequest({ ...over, asksOpinion: true }), {
      GiveRequestOpinion: ({ input }) => {
        sent(input);
        return { giveRequestOpinion: payload(sampleRequest({ ...over, asksOpinion: false })) };
      },
    });
    element.querySelector<HTMLInputElement>('input[value=UNSATISFIED]')?.click();
    fill(element, 'opinion-comment', 'Trop long.');
    submit(element.querySelector('#opinion-choice'));
    await settle();
    expect(sent).toHaveBeenCalledWith({
      id: 'request-1',
      satisfaction: 'UNSATISFIED',
      comment: 'Trop long.',
    });
  });

  it('says that it is not theirs', async () => {
    expect((await show(null)).text()).toContain('n’est pas la vôtre');
  });
});
