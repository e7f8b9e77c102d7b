import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { payload, town } from '../people/testing/samples';
import { AgentSheetPage } from './agent-sheet-page';

const event = {
  __typename: 'SheetCareerEvent',
  id: 'ev1',
  kind: 'RECRUITMENT',
  effectiveOn: '2020-09-01',
  signedOn: null,
  notifiedOn: null,
  employmentStatus: 'TENURED',
  administrativePosition: 'ACTIVE',
  statutoryBody: null,
  grade: 'Rédacteur',
  step: null,
  grossIndex: null,
  increasedIndex: null,
  workingTimeQuota: 100,
  note: null,
};
const place = {
  __typename: 'SheetAssignment',
  id: 'as1',
  version: 1,
  orgUnitId: 'u1',
  orgUnitName: 'Mairie',
  positionId: 'p1',
  positionTitle: 'Secrétaire',
  managerAgentId: null,
  managerName: null,
  startsOn: '2020-09-01',
  endsOn: null,
};
const engagement = {
  __typename: 'SheetEngagement',
  id: 'en1',
  version: 2,
  status: 'TENURED',
  category: 'B',
  jobStream: null,
  startsOn: '2020-09-01',
  endsOn: null,
  endReason: null,
  assignments: [place],
  events: [event],
};
const history = [
  {
    __typename: 'SheetAct',
    id: 'act2',
    kind: 'amendAgent',
    at: '2026-06-14T08:00:00Z',
    byName: 'Nadia Ben Amor',
    reason: 'TYPING_ERROR',
    source: 'FORM',
    undoneAt: null,
    undoable: true,
    changes: [{ __typename: 'SheetChange', field: 'birthPlace', before: null, after: 'Vannes' }],
  },
];
const sheet = {
  agentSheet: {
    __typename: 'AgentSheet',
    id: 'a1',
    version: 5,
    displayName: 'Camille Le Goff',
    matricule: '00042',
    birthName: 'Kerjean',
    usualName: 'Le Goff',
    givenNames: 'Camille Anne',
    birthDate: '1985-05-04',
    birthPlace: 'Vannes',
    professionalEmail: null,
    engagements: [engagement],
    sources: [
      {
        __typename: 'SheetFieldSource',
        field: 'matricule',
        source: 'IMPORT',
        at: '2026-06-01T08:00:00Z',
        byName: null,
      },
    ],
    history,
  },
};

async function show(
  answer: object | (() => object) = sheet,
  done: object | (() => object) = payload({ id: 'a1', actIds: ['x'] }),
) {
  const sent: [string, Record<string, unknown>][] = [];
  const names = [
    'AmendAgent',
    'CloseEngagement',
    'AssignAgent',
    'RecordCareerEvent',
    'UndoPeopleActs',
    'EndAssignment',
  ];
  const act = (name: string) => (variables: Record<string, unknown>) => {
    sent.push([name, variables['input'] as Record<string, unknown>]);
    return { act: typeof done === 'function' ? done() : done };
  };
  const page = await renderPage(AgentSheetPage, {
    inputs: { agentId: 'a1' },
    answers: {
      AgentSheet: answer as object,
      Organisation: town,
      ...Object.fromEntries(names.map((name) => [name, act(name)])),
    },
  });
  const fill = (id: string, value: string) => {
    const field = page.element.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`There is no #${id}`);
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
  };
  const submit = async () => {
    page.element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
  };
  return { ...page, sent, fill, submit };
}

describe('AgentSheetPage', () => {
  it('tells who it is, where each value comes from, and who changed what', async () => {
    const { text, element } = await show();
    expect(text()).toMatch(/Import d’un fichier, le 1er\sjuin\s2026/);
    expect(text()).toContain('Secrétaire, Mairie');
    expect(text()).toContain('Lieu de naissance\u00a0: «\u00a0vide\u00a0» devient «\u00a0Vannes\u00a0»');
    expect(text()).toContain('Motif\u00a0: Erreur de saisie');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('amends the civil status with its reason, from the version that was read, and can be undone', async () => {
    const { find, settle, fill, submit, sent, text } = await show();
    find('Modifier l’état civil').click();
    await settle();
    fill('person-birthPlace', 'Rennes');
    await submit();
    expect(sent).toEqual([]);
    expect(text()).toContain('Remplissez ce champ.');
    fill('amend-reason', 'MISSING_VALUE');
    await submit();
    const input = {
      agentId: 'a1',
      version: 5,
      birthPlace: 'Rennes',
      reason: 'MISSING_VALUE',
      matricule: '00042',
    };
    expect(sent).toEqual([['AmendAgent', expect.objectContaining(input)]]);
    expect(text()).toContain('L’état civil est modifié.');
    find('Annuler').click();
    await settle();
    expect(sent.at(-1)).toEqual(['UndoPeopleActs', { actIds: ['x'] }]);
  });

  it('keeps what was typed when somebody changed the same field meanwhile, and the page is read again', async () => {
    let version = 5;
    const read = () => ({
      agentSheet: { ...sheet.agentSheet, version, birthPlace: version === 5 ? 'Vannes' : 'Brest' },
    });
    const fields = [
      { __typename: 'PeopleFieldConflict', field: 'birthPlace', current: 'Brest', proposed: 'Quimper' },
    ];
    const stale = { __typename: 'PeopleConflict', version: 6, changedAt: null, changedByName: null, fields };
    const userErrors = [{ __typename: 'UserError', code: 'CHANGED_MEANWHILE', path: ['input', 'version'] }];
    const { find, settle, fill, submit, sent, element, text } = await show(read, () => {
      version = 6;
      return payload({ conflict: stale, userErrors });
    });
    find('Modifier l’état civil').click();
    await settle();
    fill('person-birthPlace', 'Quimper');
    fill('amend-reason', 'MISSING_VALUE');
    await submit();
    expect(element.querySelector<HTMLInputElement>('#person-birthPlace')?.value).toBe('Quimper');
    // Without having chosen, it is compared again with what the person had read.
    await submit();
    find('Enregistrer ma saisie').click();
    await settle();
    expect(sent.map(([, input]) => [input['version'], input['birthPlace']])).toEqual([
      [5, 'Quimper'],
      [5, 'Quimper'],
      [6, 'Quimper'],
    ]);
    find('Ne rien changer').click();
    await settle();
    expect(text()).toContain('Brest');
    find('Modifier l’état civil').click();
    await settle();
    expect(text()).not.toContain('Enregistrer ma saisie');
    expect(element.querySelector<HTMLInputElement>('#person-birthPlace')?.value).toBe('Brest');
  });

  it('corrects an act by another one, filled in from it', async () => {
    const { find, settle, fill, submit, sent } = await show();
    find('Corriger par un nouvel acte Recrutement').click();
    await settle();
    fill('event-grade', 'Attaché');
    await submit();
    expect(sent[0]).toEqual([
      'RecordCareerEvent',
      expect.objectContaining({ kind: 'RECRUITMENT', effectiveOn: '2020-09-01', grade: 'Attaché' }),
    ]);
  });

  it('ends a place, changes it, and takes an act of the history back', async () => {
    const { find, settle, fill, submit, sent } = await show();
    find('Terminer l’affectation').click();
    await settle();
    fill('end-date', '2026-06-30');
    await submit();
    find('Annuler État civil modifié').click();
    await settle();
    expect(sent).toEqual([
      ['EndAssignment', { engagementId: 'en1', endsOn: '2026-06-30' }],
      ['UndoPeopleActs', { actIds: ['act2'] }],
    ]);
  });

  it('says calmly that it cannot be reached', async () => {
    const { text } = await show(refuse('NOT_FOUND'));
    expect(text()).toContain('Cette fiche n’est pas accessible');
  });
});
