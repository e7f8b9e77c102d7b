import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import {
  fill,
  giveDialogs,
  sampleAppeal,
  sampleApplication,
  sampleProposal,
  sampleRefusal,
  signedInAs,
  submit,
  userError,
} from '../../testing/samples';
import { ApplicationPage } from './application-page';

beforeAll(giveDialogs);

const toDecide = sampleApplication({ proposal: sampleProposal() });
const refused = (changes = {}) =>
  sampleApplication({ state: 'REFUSED', mayDecide: false, decision: sampleRefusal(changes) });

interface Server {
  readonly application?: object | null;
  readonly after?: object;
  readonly userErrors?: readonly object[];
  readonly officer?: string;
}

async function show({
  application = toDecide,
  after,
  userErrors = [],
  officer = 'Nadia Ben Amor',
}: Server = {}) {
  let current = application;
  const act = jest.fn();
  const done = (input: unknown) => {
    act(input);
    if (after && userErrors.length === 0) current = after;
    return { __typename: 'CertificationPayload', application: null, userErrors };
  };
  const page = await renderPage(ApplicationPage, {
    answers: {
      ApplicationPage: () => ({ certificationApplication: current }),
      DecideCertification: ({ input }) => ({ decideCertification: done(input) }),
      AnswerAppeal: ({ input }) => ({ answerAppeal: done(input) }),
      IssueCertificates: ({ input }) => ({
        issueCertificates: {
          ...done(input),
          __typename: 'IssueCertificatesPayload',
          results: [
            {
              __typename: 'IssueResult',
              applicationId: 'application-1',
              certificate: { __typename: 'Certificate', id: 'c1', number: 'RA-1' },
              problem: null,
            },
          ],
        },
      }),
    },
    inputs: { applicationId: 'application-1' },
    providers: [signedInAs(officer)],
  });
  const choose = async (value: string) => {
    page.element.querySelector<HTMLElement>(`input[value="${value}"]`)?.click();
    await page.settle();
  };
  const send = async () => {
    submit(page.element);
    await page.settle();
  };
  return { ...page, act, choose, send };
}

describe('ApplicationPage', () => {
  it('says what the rule proposes and why, each area in words, and that a person decides', async () => {
    const { text, element } = await show();
    expect(text()).toContain('La règle publiée propose de délivrer le certificat.');
    expect(text()).toContain('dans 4 domaines sur 5');
    expect(text()).toContain('Niveau 4\u00a0; 8 chances sur 10 d’être entre 3 et 5');
    expect(text()).toContain('4 chances sur 10');
    expect(text()).toContain('votre décision portera votre nom, Nadia Ben Amor');
    expect(text()).toContain('traitement algorithmique');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('shows each answer and what it changed, without question or key', async () => {
    const { text } = await show();
    expect(text()).toContain('4.1 Sécuriser l’environnement numérique');
    expect(text()).toContain('de 3,2 à 3,6');
    expect(text()).toContain('Les questions et leurs solutions ne sont pas montrées');
  });

  it('has nothing chosen beforehand, and asks for what is missing', async () => {
    const { element, send, choose, act } = await show();
    expect(element.querySelector('input:checked')).toBeNull();
    await send();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Choisissez votre décision.');
    await choose('REFUSE');
    await send();
    expect(element.querySelectorAll('[role=alert] a')).toHaveLength(4);
    expect(await accessibilityFaults(element)).toEqual([]);
    element.querySelector<HTMLElement>('[role=alert] a')?.click();
    expect(document.activeElement?.id).toBe('decision-reasons');
    expect(act).not.toHaveBeenCalled();
  });

  it('is read again before it has any effect, and each line leads back to its field', async () => {
    const { element, choose, send, act, find, settle, text } = await show();
    await choose('REFUSE');
    fill(element, 'decision-reasons', 'Pas encore en sécurité.');
    fill(element, 'decision-offer-title', 'Reconnaître l’hameçonnage');
    fill(element, 'decision-offer-owner', 'Mathurin Le Dantec');
    fill(element, 'decision-offer-date', '2999-02-01');
    await send();
    expect(act).not.toHaveBeenCalled();
    expect(text()).toContain('Relire avant de décider');
    expect(text()).toContain('Votre décision n’est pas celle que propose la règle publiée.');
    expect(document.activeElement?.textContent).toContain('Nadia Ben Amor décide de ne pas délivrer');
    expect(await accessibilityFaults(element)).toEqual([]);
    find('Modifier, Vos raisons').click();
    await settle();
    expect(document.activeElement?.id).toBe('decision-reasons');
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('Pas encore en sécurité.');
    await send();
    find('Décider de ne pas délivrer').click();
    await settle();
    expect(act).toHaveBeenCalledWith({
      applicationId: 'application-1',
      outcome: 'REFUSE',
      reasons: 'Pas encore en sécurité.',
      trainingOffer: {
        title: 'Reconnaître l’hameçonnage',
        ownerName: 'Mathurin Le Dantec',
        dueOn: '2999-02-01',
      },
    });
  });

  it('tells that it is done, then offers to issue', async () => {
    const after = sampleApplication({ state: 'TO_ISSUE', mayDecide: false });
    const { choose, send, find, settle, element, text, act } = await show({ after });
    await choose('ISSUE');
    expect(element.querySelector<HTMLInputElement>('[name=decision-validity]:checked')?.value).toBe('36');
    await choose('24');
    await send();
    expect(text()).toContain('2 ans');
    find('Décider de délivrer').click();
    await settle();
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ outcome: 'ISSUE', validityMonths: 24 }));
    expect(element.querySelector('[role=status]')?.textContent).toContain('Votre décision est enregistrée.');
    expect(text()).toContain('Délivrer le certificat');
    expect(element.querySelector('jalon-decision-form')).toBeNull();
  });

  it('keeps what was written when the server objects', async () => {
    const { choose, send, find, settle, element } = await show({
      userErrors: [userError('TOO_LONG', 'reasons')],
    });
    await choose('ISSUE');
    fill(element, 'decision-reasons', 'Bien.');
    await send();
    find('Décider de délivrer').click();
    await settle();
    expect(element.querySelector('#decision-reasons-fault')?.textContent).toContain('Raccourcissez ce texte');
    expect(element.querySelector<HTMLTextAreaElement>('#decision-reasons')?.value).toBe('Bien.');
  });

  it('issues what was decided, after a question', async () => {
    const { find, settle, element, act } = await show({
      application: sampleApplication({ state: 'TO_ISSUE', mayDecide: false }),
      after: sampleApplication({
        state: 'ISSUED',
        mayDecide: false,
        certificate: { __typename: 'Certificate', id: 'c1', number: 'RA-1', status: 'VALID' },
      }),
    });
    find('Délivrer le certificat').click();
    await settle();
    expect(act).not.toHaveBeenCalled();
    element.querySelector<HTMLElement>('dialog button:last-child')?.click();
    await settle();
    expect(act).toHaveBeenCalledWith({ applicationIds: ['application-1'] });
    expect(find('Voir le certificat n°\u00a0RA-1').getAttribute('href')).toBe('/rh/certificats/c1');
    expect(element.querySelector('[role=status]')?.textContent).toContain('Le certificat est délivré');
  });

  it('gives the appeal to another person than the one who decided', async () => {
    const { text, element } = await show({ application: refused({ appeal: sampleAppeal() }) });
    expect(text()).toContain('Un recours est à examiner par une autre personne');
    expect(element.querySelector('form')).toBeNull();
  });

  it('answers an appeal, with reasons', async () => {
    const { element, choose, send, act, text } = await show({
      application: refused({ appeal: sampleAppeal() }),
      after: refused({ appeal: sampleAppeal({ answer: 'Vous avez raison.', upheld: true }) }),
      officer: 'Sophie Delaunay',
    });
    await send();
    expect(element.querySelectorAll('[role=alert] a')).toHaveLength(2);
    expect(await accessibilityFaults(element)).toEqual([]);
    await choose('yes');
    fill(element, 'appeal-answer', 'Vous avez raison.');
    await send();
    expect(act).toHaveBeenCalledWith({
      applicationId: 'application-1',
      upheld: true,
      answer: 'Vous avez raison.',
    });
    expect(text()).toContain('Votre réponse au recours est enregistrée.');
  });

  it('says whose decision it is, to who may not take it', async () => {
    const { text, element } = await show({
      application: sampleApplication({ mayDecide: false, proposal: sampleProposal() }),
    });
    expect(text()).toContain('Personne ne décide de sa propre demande');
    expect(element.querySelector('form')).toBeNull();
  });

  it('tells an unknown application calmly, and what it takes to read one', async () => {
    expect((await show({ application: null })).text()).toContain('Cette demande n’existe pas');
  });

  it('says what it takes to read one', async () => {
    const { text } = await renderPage(ApplicationPage, {
      answers: { ApplicationPage: refuse('FORBIDDEN') },
      inputs: { applicationId: '1' },
      providers: [signedInAs('Nadia Ben Amor')],
    });
    expect(text()).toContain('Cette page demande une habilitation');
  });
});
