import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, submit } from '../../testing/person';
import { sampleErrors, sampleTemplate } from '../../testing/samples';
import { TemplatesPage } from './templates-page';

async function show(templates: readonly object[], codes: readonly string[] = []) {
  const sent = jest.fn();
  const payload = (name: string, input: unknown) => {
    sent(name, input);
    const template = codes.length > 0 ? null : sampleTemplate();
    return { __typename: 'AnswerTemplatePayload', template, userErrors: sampleErrors('body', ...codes) };
  };
  const page = await renderPage(TemplatesPage, {
    answers: {
      AnswerTemplates: { answerTemplates: templates },
      WorkKinds: { workKinds: [{ __typename: 'WorkKind', code: 'guild.visit', title: 'Visite' }] },
      CurrentActor: { me: null },
      SaveAnswerTemplate: ({ input }) => ({ saveAnswerTemplate: payload('save', input) }),
      RemoveAnswerTemplate: ({ input }) => ({ removeAnswerTemplate: payload('remove', input) }),
    },
  });
  return { ...page, sent };
}

describe('TemplatesPage', () => {
  it('lists them with what they are for, and removes one, which may come back', async () => {
    const { text, element, find, settle, sent } = await show([sampleTemplate({ kind: 'guild.visit' })]);
    expect(text()).toContain('Accusé de réception');
    expect(text()).toContain('Visite.');
    expect(await accessibilityFaults(element)).toEqual([]);
    find('Supprimer Accusé de réception').click();
    await settle();
    expect(sent).toHaveBeenCalledWith('remove', { id: 'template-1' });
    find('Annuler la suppression').click();
    await settle();
    expect(sent).toHaveBeenLastCalledWith('save', expect.objectContaining({ id: 'template-1' }));
  });

  it('writes one, shows how it will read, and says which field does not exist', async () => {
    const { text, element, find, settle, sent } = await show([], ['UNKNOWN_FIELD']);
    expect(text()).toContain('Écrivez-en une pour ce que vous répondez souvent');
    find('Écrire une réponse type').click();
    await settle();
    fill(element, 'template-title', 'Reçue');
    fill(element, 'template-body', 'Avant le {échéance}, {prénom}');
    await settle();
    expect(element.querySelector('.preview')?.textContent).toMatch(/Avant le 31\sdécembre\s2026, \{prénom\}/);
    find('Ajouter {date}').click();
    await settle();
    submit(element.querySelector('#template-title'));
    await settle();
    expect(sent).toHaveBeenCalledWith('save', {
      id: null,
      title: 'Reçue',
      kind: null,
      body: 'Avant le {échéance}, {prénom} {date}',
    });
    expect(text()).toContain('Un champ entre accolades n’existe pas.');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says calmly whom the page is for', async () => {
    const { text } = await renderPage(TemplatesPage, {
      answers: { AnswerTemplates: refuse('FORBIDDEN'), WorkKinds: { workKinds: [] } },
    });
    expect(text()).toContain('réservée aux personnes habilitées');
  });
});
