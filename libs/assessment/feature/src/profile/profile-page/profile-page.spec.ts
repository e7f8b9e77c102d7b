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

async function show(assessments: readonly object[], invitations: readonly object[] = []) {
  const asked: unknown[] = [];
  const page = await renderPage(ProfilePage, {
    answers: {
      ProfilePage: {
        myProfile: assessments.length > 0 ? [own(data, 3), own(safety, 6)] : [],
        myAssessments: assessments,
      },
      ProfileSummary: ({ id }) => {
        asked.push(id);
        return { assessmentResult: sampleResult };
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
    expect(heading()).toContain('Vous êtes à l’aise pour protéger');
    expect(element.querySelectorAll('.stack > jalon-result-next-step')).toHaveLength(1);
    expect(text()).toContain('8 chances sur 10 d’être entre 2 et 4');
    expect(text()).toContain('Personne d’autre ne voit ce profil');
  });

  it('proposes to resume what was begun before anything else', async () => {
    const { element, find } = await show([assessment('2', 'PAUSED'), assessment('1', 'FINISHED')]);
    expect(find('Reprendre').getAttribute('href')).toBe('/mes-competences/evaluation/2');
    expect(element.querySelector('jalon-result-next-step')).toBeNull();
    expect(element.querySelectorAll('jalon-next-action')).toHaveLength(1);
  });

  it('takes the sentence from the last assessment, and areas from the last whole profile', async () => {
    const { asked, text } = await show([
      assessment('4', 'FINISHED', { kind: 'CERTIFICATION' }),
      assessment('3', 'FINISHED', { competence: data }),
      assessment('2', 'ABANDONED'),
      assessment('1', 'FINISHED'),
    ]);
    expect(asked).toEqual(['3', 'areas of 1']);
    expect(text()).toContain('Tout le profil');
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
