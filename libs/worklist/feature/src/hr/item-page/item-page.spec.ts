import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, select, submit } from '../../testing/person';
import {
  sampleErrors,
  sampleItem,
  sampleLeft,
  samplePayload,
  sampleStep,
  sampleTemplate,
} from '../../testing/samples';
import { ItemPage } from './item-page';

const detail = (changes: object = {}) => ({
  __typename: 'WorkItemDetail',
  id: 'item-1',
  item: sampleItem({ dueOn: '2026-12-31', daysLeft: 200 }),
  steps: [sampleStep()],
  acts: ['take', 'handOver', 'answer'],
  ...changes,
});

const show = (
  found: object | null,
  answers: Record<string, (variables: Record<string, never>) => object> = {},
) =>
  renderPage(ItemPage, {
    answers: {
      WorkItem: { workItem: found },
      AnswerTemplates: { answerTemplates: [sampleTemplate()] },
      CurrentActor: { me: null },
      ...answers,
    },
    inputs: { itemId: 'item-1' },
  });

describe('ItemPage', () => {
  it('says what it is, leads to where the work is done, and tells what was done, by delegation too', async () => {
    const taken = sampleStep({
      id: 'step-2',
      kind: 'TAKEN',
      actorName: 'Yann Kervella',
      principalName: 'Nadia Ben Amor',
      byRequester: false,
    });
    const { text, element, find } = await show(detail({ steps: [sampleStep(), taken] }));
    expect(text()).toContain('Demande de certificat à examiner');
    expect(text()).toContain('Date fixée par l’employeur');
    expect(text()).toContain('Yann Kervella, par délégation de Nadia Ben Amor');
    expect(find('Ouvrir et traiter').getAttribute('href')).toBe('/rh/certifications/application-1');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('is taken, or says who has it', async () => {
    const theirs = sampleItem({ isTaken: true, assigneeName: 'Léonie Rault' });
    const { find, settle, text } = await show(detail(), {
      TakeWorkItems: () => ({ takeWorkItems: samplePayload([], [sampleLeft('TAKEN', theirs)]) }),
    });
    find('Prendre en charge').click();
    await settle();
    expect(text()).toContain('Léonie Rault l’a déjà pris en charge.');
  });

  it('answers from a template, its fields filled in, and keeps the words when it is refused', async () => {
    const sent = jest.fn();
    let codes: readonly string[] = ['TAKEN'];
    const { element, settle, find, text } = await show(detail(), {
      AnswerWorkItem: ({ input }) => {
        sent(input);
        const written = sampleStep({ id: 'step-3', kind: 'ANSWERED', text: 'Bonjour.', byRequester: false });
        const item = codes.length > 0 ? null : detail({ steps: [sampleStep(), written] });
        const userErrors = sampleErrors('id', ...codes);
        return { answerWorkItem: { __typename: 'WorkItemPayload', item, userErrors } };
      },
    });
    select(element.querySelector('jalon-answer-templates select'), 'template-1');
    await settle();
    find('Reprendre ce texte').click();
    await settle();
    const area = element.querySelector<HTMLTextAreaElement>('#answer-text');
    expect(area?.value).toMatch(/^Reçue. Réponse avant le 31\sdécembre\s2026\.$/);
    submit(area);
    await settle();
    expect(text()).toContain('Une autre personne s’en charge.');
    expect(element.querySelector<HTMLTextAreaElement>('#answer-text')?.value).toContain('Reçue.');
    codes = [];
    fill(element, 'answer-text', 'Bonjour.');
    submit(area);
    await settle();
    expect(sent).toHaveBeenLastCalledWith({ id: 'item-1', text: 'Bonjour.', awaitsReply: false });
    expect(element.querySelector<HTMLTextAreaElement>('#answer-text')?.value).toBe('');
    expect(text()).toContain('Message du service');
  });

  it('sends no field left unfilled, tells {date} as the day of the request, and says whether it awaits an answer', async () => {
    const sent = jest.fn();
    const template = sampleTemplate({ body: 'Reçue le {date}. Réponse avant le {échéance}.' });
    const { element, settle, find, text } = await show(detail({ item: sampleItem() }), {
      AnswerTemplates: () => ({ answerTemplates: [template] }),
      AnswerWorkItem: ({ input }) => {
        sent(input);
        return { answerWorkItem: { __typename: 'WorkItemPayload', item: detail(), userErrors: [] } };
      },
    });
    select(element.querySelector('jalon-answer-templates select'), 'template-1');
    await settle();
    find('Reprendre ce texte').click();
    await settle();
    const area = element.querySelector<HTMLTextAreaElement>('#answer-text');
    expect(area?.value).toMatch(/^Reçue le 15\sjuin\s2026. Réponse avant le \[à compléter\]\.$/);
    submit(area);
    await settle();
    expect(sent).not.toHaveBeenCalled();
    expect(text()).toContain('Il reste un champ à remplir');
    fill(element, 'answer-text', 'Reçue. Quelle commune ?');
    element.querySelector<HTMLInputElement>('#answer-awaits')?.click();
    await settle();
    submit(area);
    await settle();
    expect(sent).toHaveBeenCalledWith({ id: 'item-1', text: 'Reçue. Quelle commune ?', awaitsReply: true });
    expect(element.querySelector<HTMLInputElement>('#answer-awaits')?.checked).toBe(false);
  });

  it('offers nothing when nobody asked, nor once it is over', async () => {
    const over = detail({
      item: sampleItem({ requesterName: null, settledAt: '2026-06-20T08:00:00Z', outcome: 'DONE' }),
      acts: [],
    });
    const { element, text } = await show(over);
    expect(element.querySelector('form')).toBeNull();
    expect(text()).not.toContain('Ouvrir et traiter');
    expect(text()).toContain('Terminé');
  });

  it('says that it is not theirs to see', async () => {
    expect((await show(null)).text()).toContain('n’est pas visible pour vous');
  });
});
