import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { giveDialogs } from '../../testing/person';
import { sampleAppeal, sampleApplication, sampleRefusal, samplePage } from '../../testing/samples';
import { ApplicationsPage } from './applications-page';

beforeAll(giveDialogs);

const decided = (id: string, applicantName: string, state = 'TO_ISSUE') =>
  sampleApplication({
    id,
    applicantName,
    state,
    decision: {
      __typename: 'CertificationDecision',
      decidedAt: '2026-11-10T09:00:00Z',
      decidedByName: 'Nadia Ben Amor',
      appeal: null,
    },
  });

async function show(applications: readonly object[], etat?: string, results: readonly object[] = []) {
  const asked: unknown[] = [];
  const issue = jest.fn();
  const page = await renderPage(ApplicationsPage, {
    answers: {
      ApplicationsPage: ({ state }) => {
        asked.push(state);
        return {
          certificationApplications: {
            __typename: 'CertificationApplicationConnection',
            ...samplePage(applications),
          },
        };
      },
      IssueCertificates: ({ input }) => {
        issue(input);
        return { issueCertificates: { __typename: 'IssueCertificatesPayload', results, userErrors: [] } };
      },
    },
    inputs: etat ? { etat } : {},
  });
  const boxes = () => [...page.element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  return { ...page, asked, issue, boxes };
}

describe('ApplicationsPage', () => {
  it('opens on what is to decide', async () => {
    const { asked, text, element, boxes } = await show([sampleApplication()]);
    expect(asked).toEqual(['TO_DECIDE']);
    expect(text()).toContain('Une demande');
    expect(element.querySelector('[aria-current=page]')?.textContent?.trim()).toBe('À décider');
    expect(element.querySelector('tbody a')?.getAttribute('href')).toBe('/rh/certifications/application-1');
    expect(boxes()).toHaveLength(0);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it.each([
    ['a-delivrer', 'TO_ISSUE'],
    ['refusees', 'REFUSED'],
    ['toutes', null],
    ['nimporte-quoi', 'TO_DECIDE'],
  ])('asks for what the address %s says', async (etat, state) => {
    expect((await show([], etat)).asked).toEqual([state]);
  });

  it('shows among what is to decide a refusal whose appeal is to examine, apart from the others', async () => {
    const contested = sampleApplication({
      id: 'contested',
      state: 'REFUSED',
      decision: sampleRefusal({ appeal: sampleAppeal() }),
    });
    const { element } = await show([contested, sampleApplication()]);
    const [first, second] = element.querySelectorAll('tbody tr');
    expect(first?.textContent).toContain('Recours à examiner');
    expect(second?.textContent).not.toContain('Recours à examiner');
  });

  it('points at an appeal nobody has answered', async () => {
    const open = sampleApplication({
      state: 'REFUSED',
      decision: sampleRefusal({ appeal: sampleAppeal() }),
    });
    const { text } = await show([open], 'refusees');
    expect(text()).toContain('Recours à examiner');
  });

  it('issues the chosen ones at once, and tells each result', async () => {
    const { boxes, find, settle, text, issue, element } = await show(
      [decided('1', 'Camille Le Goff'), decided('2', 'Alix Cadiou'), decided('3', 'Yann Riou')],
      'a-delivrer',
      [
        {
          __typename: 'IssueResult',
          applicationId: '1',
          certificate: { __typename: 'Certificate', id: 'c1', number: 'RA-1' },
          problem: null,
        },
        { __typename: 'IssueResult', applicationId: '2', certificate: null, problem: 'NOT_TO_ISSUE' },
      ],
    );
    boxes()[1]?.click();
    boxes()[2]?.click();
    await settle();
    expect(text()).toContain('2 demandes choisies');
    expect(await accessibilityFaults(element)).toEqual([]);
    find('Délivrer 2 certificats').click();
    await settle();
    expect(issue).not.toHaveBeenCalled();
    expect(element.querySelector('dialog')?.textContent).toContain('Alix Cadiou');
    element.querySelector<HTMLElement>('dialog button:last-child')?.click();
    await settle();
    expect(issue).toHaveBeenCalledWith({ applicationIds: ['1', '2'] });
    const results = element.querySelector('jalon-issue-results')?.textContent ?? '';
    expect(results).toContain('Un certificat délivré');
    expect(results).toContain('Certificat n°\u00a0RA-1');
    expect(results).toContain('La décision n’est pas, ou plus, favorable.');
    expect(boxes().some(({ checked }) => checked)).toBe(false);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('chooses all those shown, and none', async () => {
    const { boxes, settle, text } = await show(
      [decided('1', 'Camille Le Goff'), decided('2', 'Alix Cadiou')],
      'a-delivrer',
    );
    boxes()[0]?.click();
    await settle();
    expect(text()).toContain('2 demandes choisies');
    boxes()[0]?.click();
    await settle();
    expect(text()).toContain('Cochez les demandes');
  });

  it('says calmly that it takes a habilitation', async () => {
    const { text } = await renderPage(ApplicationsPage, {
      answers: { ApplicationsPage: refuse('FORBIDDEN') },
    });
    expect(text()).toContain('Cette page demande une habilitation');
  });
});
