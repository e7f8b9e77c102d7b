import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { camille, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { emptyDevice } from '../../testing/device-database';
import { StartAssessment } from './start-assessment';

const competence = { __typename: 'Competence', id: 'crcn-4.1', name: 'Sécuriser l’environnement numérique' };
const framework = {
  __typename: 'CompetenceFramework',
  code: 'CRCN',
  areas: [
    { __typename: 'CompetenceArea', code: '4', name: 'Protection et sécurité', competences: [competence] },
  ],
};
const finished = (daysAgo: number) => ({
  __typename: 'Assessment',
  id: 'past',
  kind: 'PRACTICE',
  competence,
  state: 'FINISHED',
  finishedAt: new Date(Date.now() - daysAgo * 24 * 60 * 60 * 1000).toISOString(),
});
const begun = {
  startAssessment: {
    __typename: 'AssessmentPayload',
    assessment: { __typename: 'Assessment', id: 'new', state: 'IN_PROGRESS' },
    userErrors: [],
  },
};

async function show(myAssessments: readonly object[] = [], answers = {}) {
  const page = await renderPage(StartAssessment, {
    answers: {
      CurrentActor: { me: camille },
      StartAssessment: { competenceFramework: framework, myAssessments },
      ...answers,
    },
  });
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const press = async (name: string) => {
    page.find(name).click();
    await page.settle();
  };
  return { ...page, navigate, press };
}

afterEach(emptyDevice);

describe('StartAssessment', () => {
  it('says before anything how long it takes, what is kept and who sees it', async () => {
    const { text, element } = await show();
    expect(text()).toContain('24 à 40 questions, de 30 à 50 minutes');
    expect(text()).toContain('6 à 8 questions, environ 10 minutes');
    expect(text()).toContain('Personne d’autre que vous ne voit vos réponses ni votre résultat');
    expect(text()).toContain('En cas de coupure, votre réponse est conservée sur cet appareil');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('asks what to assess before it starts', async () => {
    const { press, text, element } = await show();
    await press('Commencer');
    expect(text()).toContain('Choisissez ce que vous voulez évaluer');
    element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    await press('Commencer');
    expect(text()).toContain('Choisissez une compétence dans la liste');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('starts the whole profile', async () => {
    const begin = jest.fn<object, [Record<string, unknown>]>(() => begun);
    const { press, element, navigate } = await show([], { BeginAssessment: begin });
    element.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    await press('Commencer');
    expect(begin.mock.calls[0]?.[0]).toMatchObject({ input: { competenceId: null } });
    expect(navigate).toHaveBeenCalledWith(['/mes-competences/evaluation', 'new']);
  });

  it('starts one competence, with the same key when it must try again', async () => {
    let isCut = true;
    const begin = jest.fn<object, [Record<string, unknown>]>(() => {
      if (isCut) throw new Error('out of reach');
      return begun;
    });
    const { press, element, navigate, settle, text } = await show([], { BeginAssessment: begin });
    element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    await settle();
    const list = element.querySelector('select') as HTMLSelectElement;
    list.value = 'crcn-4.1';
    list.dispatchEvent(new Event('change'));
    await press('Commencer');
    expect(text()).toContain('Le serveur n’a pas répondu');
    isCut = false;
    await press('Commencer');
    expect(begin.mock.calls[0]?.[0]).toMatchObject({ input: { competenceId: 'crcn-4.1' } });
    expect(begin.mock.calls[1]?.[0]).toEqual(begin.mock.calls[0]?.[0]);
    expect(navigate).toHaveBeenCalledTimes(1);
  });

  it('says that questions will come back, of a competence assessed in the last 30 days', async () => {
    const choosing = async (days: number) => {
      const { element, settle, text } = await show([finished(days)]);
      element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
      await settle();
      const list = element.querySelector('select') as HTMLSelectElement;
      list.value = 'crcn-4.1';
      list.dispatchEvent(new Event('change'));
      await settle();
      expect(await accessibilityFaults(element)).toEqual([]);
      TestBed.resetTestingModule();
      return text();
    };
    const warning = 'Vous reverrez des questions déjà vues : le niveau mesurera aussi votre mémoire.';
    expect(await choosing(29)).toContain(warning);
    expect(await choosing(31)).not.toContain('déjà vues');
  });
});
