import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { data, safety, sampleResult } from '../../testing/sample-result';
import { ProfilePage } from './profile-page';

const sharing = {
  __typename: 'MySharing',
  employerName: 'Région Armorique',
  managerNames: ['Maëlle Riou'],
  shared: false,
  sharedAt: null,
  outdated: false,
  nothingExpected: false,
  seen: [],
  preview: [],
};
const assessment = (id: string, state: string, changes: object = {}) => ({
  __typename: 'Assessment',
  id,
  kind: 'PRACTICE',
  competence: null,
  state,
  startedAt: '2026-11-21T09:00:00Z',
  finishedAt: state === 'FINISHED' ? '2026-11-21T10:00:00Z' : null,
  answered: 30,
  remainingAtLeast: 1,
  remainingAtMost: 3,
  ...changes,
});
const own = (competence: typeof data, level: number) => ({
  __typename: 'OwnLevel',
  competence,
  level,
  lower: level - 1,
  upper: level + 1,
  expected: null,
  assessedAt: '2026-11-21T10:00:00Z',
  assessmentId: '1',
});

const isFinished = (one: object) => 'state' in one && one.state === 'FINISHED';

async function show(
  assessments: readonly object[],
  invitations: readonly object[] = [],
  result: object = sampleResult,
) {
  const asked: unknown[] = [];
  const page = await renderPage(ProfilePage, {
    answers: {
      ProfilePage: {
        myProfile: assessments.some(isFinished) ? [own(data, 3), own(safety, 6)] : [],
        myAssessments: assessments,
      },
      ProfileSummary: ({ id }) => {
        asked.push(id);
        return { assessmentResult: result };
      },
      ProfileAreas: ({ id }) => {
        asked.push(`areas of ${String(id)}`);
        return { assessmentResult: sampleResult };
      },
      SharingCard: { mySharing: sharing },
      InvitationNotice: { myInvitations: invitations },
      StartAssessment: {
        competenceFramework: { __typename: 'CompetenceFramework', code: 'CRCN', areas: [] },
        myAssessments: assessments,
      },
    },
  });
  return { ...page, asked, heading: () => page.element.querySelector('h1')?.textContent };
}

describe('ProfilePage', () => {
  it('begins, before a first assessment, with how to start one', async () => {
    const { element, heading, text } = await show([]);
    expect(heading()).toBe('Mes compétences numériques');
    expect(text()).toContain('Le résultat est à vous');
    expect(element.querySelector('jalon-start-assessment')).not.toBeNull();
    expect(element.querySelector('jalon-level-list')).toBeNull();
  });

  it('opens afterwards with one sentence, one next step, and what is known today', async () => {
    const { element, heading, text } = await show([assessment('1', 'FINISHED')]);
    expect(heading()).toContain('Vous êtes le plus à l’aise pour protéger');
    expect(element.querySelectorAll('.stack > jalon-result-next-step')).toHaveLength(1);
    expect(text()).toContain('8 chances sur 10 d’être entre 2 et 4');
    expect(text()).toContain('Personne d’autre ne voit ce profil');
  });

  it('proposes to resume what was begun before anything else', async () => {
    const { element, find } = await show([assessment('2', 'PAUSED'), assessment('1', 'FINISHED')]);
    expect(find('Reprendre').getAttribute('href')).toBe('/mes-competences/evaluation/2?reprendre=1');
    expect(element.querySelector('jalon-result-next-step')).toBeNull();
    expect(element.querySelectorAll('jalon-next-action')).toHaveLength(1);
  });

  it.each([
    ['before any level', []],
    ['once levels are known', [assessment('1', 'FINISHED')]],
  ])('hides no open assessment, %s: those with answers first, and another may begin', async (_when, past) => {
    const { element, text } = await show([
      assessment('6', 'IN_PROGRESS', { answered: 0, competence: data }),
      assessment('5', 'PAUSED', { competence: safety, answered: 1 }),
      assessment('4', 'IN_PROGRESS'),
      ...past,
    ]);
    const links = [...element.querySelectorAll('jalon-open-assessments a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['5', '4', '6'].map((id) => `/mes-competences/evaluation/${id}?reprendre=1`),
    );
    expect(links[1]?.getAttribute('aria-label')).toBe('Reprendre : Tout le profil');
    expect(text()).toContain('1 réponse est enregistrée.');
    expect(text()).toContain('Aucune réponse pour l’instant.');
    expect(element.querySelectorAll('jalon-start-assessment')).toHaveLength(1);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('takes the next step from the last assessment, and areas from the last whole profile', async () => {
    const { asked, text } = await show([
      assessment('4', 'FINISHED', { kind: 'CERTIFICATION' }),
      assessment('3', 'FINISHED', { competence: data }),
      assessment('2', 'ABANDONED'),
      assessment('1', 'FINISHED'),
    ]);
    expect(asked).toEqual(['3', 'areas of 1']);
    expect(text()).toContain('Tout le profil');
  });

  it('sums up the whole profile after an assessment of one competence', async () => {
    const { heading } = await show([assessment('3', 'FINISHED', { competence: data })], [], {
      ...sampleResult,
      assessment: { ...sampleResult.assessment, competence: data },
      competences: sampleResult.competences.slice(0, 1),
      strengths: [],
    });
    expect(heading()).toContain('Vous êtes le plus à l’aise pour protéger');
  });

  it('keeps the history, each with its result', async () => {
    const { element } = await show([assessment('1', 'FINISHED')]);
    expect(element.querySelector('a[href="/mes-competences/resultat/1"]')?.textContent).toBe(
      'Tout le profil',
    );
  });

  it('shows an invitation, which may be put away', async () => {
    const invitation = {
      __typename: 'Invitation',
      id: 'i',
      invitedByName: 'Maëlle Riou',
      invitedAt: '2026-11-20T09:00:00Z',
    };
    const { text, find } = await show([], [invitation]);
    expect(text()).toContain('C’est volontaire');
    expect(find('Ne plus afficher')).toBeTruthy();
  });

  it.each([[[]], [[assessment('1', 'FINISHED')]]])('is accessible', async (assessments) => {
    expect(await accessibilityFaults((await show(assessments)).element)).toEqual([]);
  });
});
