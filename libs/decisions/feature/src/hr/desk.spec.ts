import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { CurrentActor } from '@jalon/shared/portal';
import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { fill, giveDialogs, tick } from '../testing/person';
import { decision, draft, line, payload, unfinished } from '../testing/samples';
import { DeskDecisionPage } from './decision-page/desk-decision-page';
import { DeskPage } from './decisions-page/desk-page';
import { NewDraftPage } from './draft/new-draft-page';

beforeAll(giveDialogs);

describe('DeskPage', () => {
  it('shows drafts with what they lack, what is published and what is past', async () => {
    const { text, element, find } = await renderPage(DeskPage, {
      answers: {
        DecisionsDesk: {
          decisionDrafts: [unfinished(), draft({ id: 'd3', title: null })],
          publishedDecisions: [line(), line({ id: 'd0', state: 'EXPIRED', isInForce: false })],
        },
      },
    });
    expect(text()).toContain('Il manque 2 éléments pour publier.');
    expect(text()).toContain('Projet sans titre');
    expect(text()).toContain('Terminée');
    expect(find('Écrire une décision').getAttribute('href')).toBe('/rh/decisions/nouvelle');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says whom the page is for', async () => {
    const { text } = await renderPage(DeskPage, { answers: { DecisionsDesk: refuse('FORBIDDEN') } });
    expect(text()).toContain('réservée à qui publie');
  });
});

describe('NewDraftPage', () => {
  const show = async (may = true) => {
    const sent: Record<string, unknown>[] = [];
    const page = await renderPage(NewDraftPage, {
      answers: {
        SaveDecisionDraft: ({ input }) => {
          sent.push(input as Record<string, unknown>);
          return { saveDecisionDraft: payload('DecisionDraftPayload', { draft: draft() }) };
        },
      },
      providers: [{ provide: CurrentActor, useValue: { mayOneOf: () => may } }],
    });
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    return { ...page, sent, navigate };
  };

  it('begins from the model of a purpose, and opens the draft', async () => {
    const { element, settle, sent, navigate } = await show();
    element.querySelector<HTMLInputElement>('input[value=CERTIFICATION]')?.click();
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(sent).toMatchObject([
      { purposes: ['CERTIFICATION'], managersSee: [], title: expect.stringContaining('Certification') },
    ]);
    expect(sent[0]?.['text']).toContain('motive tout refus');
    expect(navigate).toHaveBeenCalledWith(['/rh/decisions', 'd2']);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('says that managers see levels where the model opens the map', async () => {
    const { element, settle, sent } = await show();
    element.querySelector<HTMLInputElement>('input[value=EVERYTHING]')?.click();
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(sent[0]?.['managersSee']).toEqual(['SHARED_LEVELS', 'CERTIFICATE_DATES']);
  });

  it('asks for a model', async () => {
    const { element, settle, sent } = await show();
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(sent).toEqual([]);
    expect(element.querySelector('[role=alert]')?.textContent).toContain('À remplir');
  });

  it('asks for the right to publish', async () => {
    expect((await show(false)).text()).toContain('réservée à qui publie');
  });
});

describe('DeskDecisionPage', () => {
  const show = async (found: { draft?: object; decision?: object }, answers: object = {}) => {
    const page = await renderPage(DeskDecisionPage, {
      answers: {
        DecisionAtDesk: {
          decisionDraft: found.draft ?? null,
          publishedDecision: found.decision ?? null,
        },
        ...answers,
      },
      inputs: { decisionId: 'd2' },
    });
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    return { ...page, navigate };
  };
  const sendForm = (element: HTMLElement, inside: string) =>
    element.querySelector(`${inside} form`)?.dispatchEvent(new Event('submit', { cancelable: true }));

  it('says what a draft lacks, each line leading to its field', async () => {
    const { element, text } = await show({ draft: unfinished() });
    const links = [...element.querySelectorAll('jalon-publish-card .missing a')];
    expect(links.map((link) => link.textContent?.trim())).toEqual([
      'Date de l’avis – À remplir.',
      'Dernier jour – À remplir.',
    ]);
    links[1]?.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    expect(document.activeElement?.id).toBe('draft-ends-on');
    expect(element.querySelector('[role=alert]')).toBeNull();
    expect(text()).not.toContain('Publier la décision');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('saves what is written, whole', async () => {
    const sent: unknown[] = [];
    const { element, settle, text } = await show(
      { draft: draft() },
      {
        SaveDecisionDraft: ({ input }: { input: unknown }) => {
          sent.push(input);
          return { saveDecisionDraft: payload('DecisionDraftPayload', { draft: draft() }) };
        },
      },
    );
    fill(element, 'draft-words', 'Jamais les réponses.');
    tick(element, 'draft-purposes');
    await settle();
    sendForm(element, 'jalon-draft-form');
    await settle();
    expect(sent).toMatchObject([
      {
        id: 'd2',
        managersSeeWords: 'Jamais les réponses.',
        purposes: ['ASSESSMENT_CAMPAIGN', 'NOMINATIVE_MAP'],
        onBehalfOf: null,
        endsOn: '2027-06-30',
      },
    ]);
    expect(text()).toContain('Le projet est enregistré.');
  });

  it('publishes once it is confirmed and saved, saying what opens', async () => {
    const publish = jest.fn(() => ({
      publishDecision: payload('PublishedDecisionPayload', { decision: decision({ id: 'd2' }) }),
    }));
    const { element, settle, text, navigate } = await show({ draft: draft() }, { PublishDecision: publish });
    expect(text()).toContain('la carte nominative');
    sendForm(element, 'jalon-publish-card');
    await settle();
    expect(element.querySelector('jalon-publish-card [role=alert]')?.textContent).toContain('Cochez');
    tick(element, 'publish-confirmation');
    fill(element, 'draft-title', 'Autre titre');
    await settle();
    sendForm(element, 'jalon-publish-card');
    await settle();
    expect(publish).not.toHaveBeenCalled();
    expect(text()).toContain('Enregistrez d’abord vos changements.');
    expect(navigate).not.toHaveBeenCalled();
  });

  it('opens the decision once it is published', async () => {
    const { element, settle, navigate } = await show(
      { draft: draft() },
      {
        PublishDecision: {
          publishDecision: payload('PublishedDecisionPayload', { decision: decision({ id: 'd2' }) }),
        },
      },
    );
    tick(element, 'publish-confirmation');
    await settle();
    sendForm(element, 'jalon-publish-card');
    await settle();
    expect(navigate).toHaveBeenCalledWith(['/rh/decisions', 'd2'], { queryParams: { publiee: 1 } });
  });

  it('withdraws for a reason, once confirmed', async () => {
    const sent: unknown[] = [];
    const { element, settle, text } = await show(
      { decision: decision({ id: 'd2' }) },
      {
        WithdrawDecision: ({ input }: { input: unknown }) => {
          sent.push(input);
          const withdrawn = { state: 'WITHDRAWN', isInForce: false, withdrawnOn: '2026-06-15' };
          return {
            withdrawDecision: payload('PublishedDecisionPayload', {
              decision: decision({ id: 'd2', ...withdrawn, withdrawalReason: 'À revoir.' }),
            }),
          };
        },
      },
    );
    sendForm(element, 'jalon-withdraw-form');
    await settle();
    expect(element.querySelectorAll('jalon-withdraw-form [role=alert] a')).toHaveLength(2);
    fill(element, 'withdraw-reason', 'À revoir.');
    tick(element, 'withdraw-confirmation');
    await settle();
    sendForm(element, 'jalon-withdraw-form');
    await settle();
    expect(sent).toEqual([{ id: 'd2', reason: 'À revoir.' }]);
    expect(text()).toContain('Retirée');
    expect(element.querySelector('jalon-withdraw-form')).toBeNull();
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('begins the next version from the words of this one', async () => {
    const sent: unknown[] = [];
    const { find, settle, navigate } = await show(
      { decision: decision({ id: 'd1' }) },
      {
        SaveDecisionDraft: ({ input }: { input: unknown }) => {
          sent.push(input);
          return { saveDecisionDraft: payload('DecisionDraftPayload', { draft: draft({ id: 'd9' }) }) };
        },
      },
    );
    find('Écrire la version suivante').click();
    await settle();
    expect(sent).toMatchObject([{ replacesId: 'd1', compulsoryPurposes: ['ASSESSMENT_CAMPAIGN'] }]);
    expect(navigate).toHaveBeenCalledWith(['/rh/decisions', 'd9']);
  });

  it('says that there is nothing there', async () => {
    expect((await show({})).text()).toContain('Cette décision n’existe pas');
  });

  it('says whom the page is for', async () => {
    const { text } = await show({}, { DecisionAtDesk: refuse('FORBIDDEN') });
    expect(text()).toContain('réservée à qui publie');
  });
});
