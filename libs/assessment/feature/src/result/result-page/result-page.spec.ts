import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { camille, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { sampleResult, sampleStep } from '../../testing/sample-result';
import { ResultPage } from './result-page';

const sharing = {
  __typename: 'MySharing',
  employerName: 'Région Armorique',
  managerNames: [],
  shared: false,
  sharedAt: null,
  outdated: false,
  nothingExpected: false,
  seen: [],
  preview: [],
};

async function show(result: object | null = sampleResult) {
  const begun: unknown[] = [];
  const page = await renderPage(ResultPage, {
    answers: {
      ResultPage: { assessmentResult: result, contacts: [] },
      SharingCard: { mySharing: sharing },
      CurrentActor: { me: camille },
      BeginAssessment: ({ input }) => {
        begun.push(input);
        return {
          startAssessment: {
            __typename: 'AssessmentPayload',
            assessment: { __typename: 'Assessment', id: 'next', state: 'IN_PROGRESS' },
            userErrors: [],
          },
        };
      },
      ReportQuestion: {
        reportQuestion: { __typename: 'ReportQuestionPayload', reference: 'Q-12', userErrors: [] },
      },
    },
    inputs: { id: 'attempt-1' },
  });
  const open = async (position: number) => {
    const details =
      page.element.querySelectorAll<HTMLDetailsElement>('jalon-result-step details')[position - 1];
    if (!details) throw new Error(`No question ${position}`);
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await page.settle();
    return (details.textContent ?? '').replace(/[ \n]+/g, ' ');
  };
  const heading = () => page.element.querySelector('h1')?.textContent;
  return { ...page, begun, open, heading, navigate: jest.spyOn(TestBed.inject(Router), 'navigate') };
}

describe('ResultPage', () => {
  it('opens with one sentence, and one next step with its reason', async () => {
    const { element, heading, text } = await show();
    expect(heading()).toBe(
      'Vous êtes le plus à l’aise pour protéger vos données et vos équipements\u00a0; l’étape suivante\u00a0: «\u00a0Gérer des données\u00a0»',
    );
    expect(element.querySelectorAll('jalon-next-action')).toHaveLength(1);
    expect(text()).toContain('le plus du niveau attendu sur votre poste');
    expect(text()).toContain('Évaluation du 21\u00a0novembre\u00a02026, 2 questions');
  });

  it('begins what it proposes', async () => {
    const { begun, find, settle, navigate } = await show();
    navigate.mockResolvedValue(true);
    find('Commencer').click();
    await settle();
    expect(begun).toEqual([{ competenceId: 'crcn-1.2', idempotencyKey: expect.any(String) }]);
    expect(navigate).toHaveBeenCalledWith(['/mes-competences/evaluation', 'next']);
  });

  it('sends to the page of the step when it is not an assessment', async () => {
    const { find } = await show({ ...sampleResult, nextReason: 'SHARE', nextCompetence: null });
    expect(find('Voir avant de partager').getAttribute('href')).toBe('/mes-competences/partage');
  });

  it('gives areas first, and competences folded, each with its interval', async () => {
    const { element, text } = await show();
    const [areas, ...competences] = element.querySelectorAll('jalon-level-list');
    expect(areas?.querySelectorAll('li')).toHaveLength(2);
    expect(competences.every((list) => list.closest('details')?.open === false)).toBe(true);
    expect(text()).toContain('8 chances sur 10 d’être entre 2 et 4');
  });

  it('explains each answer: what was given and expected, the reasons, what it changed, why it was asked', async () => {
    const { open } = await show();
    const words = await open(2);
    expect(words).toContain('Pas réussie');
    expect(words).toContain('Filtrer garde les données.');
    expect(words).toContain('Gérer des données\u00a0: de 3,4 à 3,1, en baisse');
    // Less than a tenth of a level is nothing one could say.
    expect(words).not.toContain('Sécuriser');
    expect(words).toContain('Choisie parmi 42 questions possibles');
    expect(words).toContain('à 1,3 niveau près');
  });

  it('says what the first question is, and that "I do not know" is an answer', async () => {
    const words = await (await show()).open(1);
    expect(words).toContain('Je ne sais pas');
    expect(words).toContain('La première question est la même pour tout le monde.');
  });

  it('keeps the key of a certification', async () => {
    const { open } = await show({
      ...sampleResult,
      steps: [sampleStep(1, { correction: null })],
      assessment: { ...sampleResult.assessment, kind: 'CERTIFICATION' },
    });
    const words = await open(1);
    expect(words).toContain('Le corrigé de cette question n’est pas montré');
    expect(words).not.toContain('Filtrer garde');
  });

  it('takes a report of a question, and shows the answer to an earlier one', async () => {
    const { open, find, element, settle, text } = await show({
      ...sampleResult,
      steps: [sampleStep(1), sampleStep(2, { reportReference: 'Q-7', reportAnswer: 'Corrigée, merci.' })],
    });
    expect(await open(2)).toContain('Corrigée, merci.');
    await open(1);
    find('Signaler un problème avec cette question').click();
    await settle();
    const field = element.querySelector('textarea');
    if (field) field.value = 'Deux réponses sont justes.';
    field?.dispatchEvent(new Event('input'));
    element.querySelector('jalon-problem-report form')?.dispatchEvent(new Event('submit'));
    await settle();
    expect(text()).toContain('Q-12');
  });

  it.each([
    [1, 2.24, 'C’était la seule question possible', 'à 2,2 niveaux près'],
    [2, 1.94, 'Choisie parmi 2 questions possibles', 'à 1,9 niveau près'],
    [2, 1.96, 'Choisie parmi 2 questions possibles', 'à 2,0 niveaux près'],
  ])(
    'counts %i possible questions, within %d, as one writes',
    async (candidates, uncertainty, among, within) => {
      const { question } = sampleStep(2);
      const why = { ...question.why, candidates, uncertainty };
      const { open } = await show({
        ...sampleResult,
        steps: [sampleStep(1), sampleStep(2, { question: { ...question, why } })],
      });
      const words = await open(2);
      expect(words).toContain(among);
      expect(words).toContain(within);
    },
  );

  it('says why it stopped, gives its record, and the rights the law gives', async () => {
    const { element, find, text } = await show();
    expect(text()).toContain('vos niveaux étaient connus assez précisément');
    expect(find('Télécharger le relevé (JSON)').getAttribute('href')).toBe(
      '/assessments/attempt-1/decision-record.json',
    );
    expect(text()).toContain('Vous avez le droit de connaître ses règles');
    expect(element.querySelector('a[href="/algorithmes#estimation-des-niveaux"]')).not.toBeNull();
    expect(text()).toContain('Personne d’autre ne voit ce profil');
  });

  it('speaks of one competence when only one was assessed', async () => {
    const [only] = sampleResult.competences;
    const { heading, element } = await show({
      ...sampleResult,
      areas: [],
      competences: [only],
      strengths: [],
      assessment: {
        ...sampleResult.assessment,
        competence: { __typename: 'Competence', id: 'crcn-1.2', name: 'Gérer des données' },
      },
    });
    expect(heading()).toBe(
      '«\u00a0Gérer des données\u00a0»\u00a0: vous êtes sans doute au niveau 3, Indépendant',
    );
    expect(element.querySelectorAll('jalon-level-list')).toHaveLength(1);
  });

  it('says calmly that there is no such result', async () => {
    const { heading } = await show(null);
    expect(heading()).toBe('Ce résultat n’existe pas');
  });

  it('is accessible, a question opened', async () => {
    const { element, open } = await show();
    await open(2);
    expect(await accessibilityFaults(element)).toEqual([]);
  });
});
