import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { signedInAs, submit } from '../../testing/person';
import { sampleApplication, userError } from '../../testing/samples';
import { ApplyPage } from './apply-page';

interface Server {
  readonly obstacles?: readonly string[];
  readonly userErrors?: readonly object[];
  readonly down?: boolean;
  /** Whether a published decision opens certification. */
  readonly isDecided?: boolean;
}

const openGate = {
  __typename: 'DecisionGate',
  purpose: 'CERTIFICATION',
  closedOn: null,
  opensOn: null,
  mayPublish: false,
  contact: null,
  decision: {
    __typename: 'PublishedDecision',
    id: 'd1',
    title: 'Certifier',
    purposes: [{ __typename: 'DecidedPurpose', purpose: 'CERTIFICATION', isVoluntary: true }],
    managersSee: [],
    managersSeeWords: null,
    endsOn: '2029-05-31',
  },
};

async function show({ obstacles = [], userErrors = [], down = false, isDecided = true }: Server = {}) {
  const apply = jest.fn();
  const page = await renderPage(ApplyPage, {
    answers: {
      MyCertification: {
        myCertification: { __typename: 'MyCertification', application: null, obstacles, certificates: [] },
      },
      DecisionGate: { decisionGate: isDecided ? openGate : { ...openGate, decision: null } },
      ApplyForCertification: ({ input }) => {
        apply(input);
        if (down) throw new Error('network');
        const application = userErrors.length > 0 ? null : sampleApplication({ state: 'SITTING' });
        return { applyForCertification: { __typename: 'CertificationPayload', application, userErrors } };
      },
    },
    providers: [signedInAs('Camille Le Goff')],
  });
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const confirm = () => page.element.querySelector<HTMLElement>('#apply-confirmation')?.click();
  return { ...page, apply, navigate, confirm };
}

beforeAll(() => {
  // jsdom makes none; each one is another, so that two acts would be seen.
  let made = 0;
  const randomUUID = () => `0193a1b2-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;
  Object.defineProperty(globalThis.crypto, 'randomUUID', { value: randomUUID, configurable: true });
});

describe('ApplyPage', () => {
  it('says beside the act what the employer decided of it', async () => {
    const { text, find } = await show();
    expect(text()).toContain('Les responsables ne voient rien.');
    expect(find('Lire la décision').getAttribute('href')).toBe('/decisions/d1');
  });

  it('offers nothing where no published decision opens certification', async () => {
    const { text, element } = await show({ isDecided: false });
    expect(text()).toContain('La certification n’est pas ouverte');
    expect(text()).toContain('les certificats délivrés restent valables');
    expect(element.querySelector('form')).toBeNull();
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says everything that must be known before applying', async () => {
    const { text, element } = await show();
    for (const fact of [
      '32 questions',
      'passée sans surveillance',
      'ne sont pas montrées',
      'vous donnez à Région Armorique le relevé de décision',
      'Une personne nommée',
      'contester un refus pendant deux mois',
      'ne vaut pas certification RNCP/RS',
    ]) {
      expect(text()).toContain(fact);
    }
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('does nothing without an explicit confirmation, and leads to it', async () => {
    const { element, settle, apply } = await show();
    submit(element);
    await settle();
    expect(apply).not.toHaveBeenCalled();
    const box = element.querySelector('#apply-confirmation');
    expect(box?.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement?.textContent).toContain('Cochez la case');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('applies, then opens the assessment', async () => {
    const { element, settle, apply, navigate, confirm } = await show();
    confirm();
    submit(element);
    await settle();
    expect(apply).toHaveBeenCalledWith({ idempotencyKey: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(navigate).toHaveBeenCalledWith(['/mes-competences/evaluation', 'assessment-1']);
  });

  it('says that nothing was done when the server does not answer, and sends the same act again', async () => {
    const { element, settle, apply, navigate, confirm } = await show({ down: true });
    confirm();
    submit(element);
    await settle();
    submit(element);
    await settle();
    expect(navigate).not.toHaveBeenCalled();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Rien n’a été fait');
    expect(apply).toHaveBeenCalledTimes(2);
    expect(apply.mock.calls[0]).toEqual(apply.mock.calls[1]);
  });

  it('says what the server objects to', async () => {
    const { element, settle, confirm } = await show({ userErrors: [userError('APPLICATION_OPEN')] });
    confirm();
    submit(element);
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain(
      'Vous avez déjà une demande en cours',
    );
  });

  it('offers nothing to who may not apply', async () => {
    const { element, text } = await show({ obstacles: ['APPLICATION_OPEN'] });
    expect(element.querySelector('form')).toBeNull();
    expect(text()).toContain('Vous ne pouvez pas demander de certificat pour le moment');
  });
});
