import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { PlanPage } from './plan-page';

const move = (id: string, facts: object) => ({
  __typename: 'ReorganisationMove',
  id,
  kind: 'MOVE_UNIT',
  unitName: 'Paie',
  parentName: 'Routes',
  name: null,
  agentName: null,
  managerName: null,
  ...facts,
});
const line = (name: string, count: number) => ({ __typename: 'PeopleLine', name, count });
const effects = (facts: object = {}) => ({
  __typename: 'ReorganisationEffects',
  access: [
    {
      __typename: 'ReorganisationAccessEffect',
      habilitationId: 'right',
      holderName: 'Nadia Ben Amor',
      label: 'Carrières RH',
      isEmptied: false,
      gained: [],
      lost: [line('Paie', 12)],
    },
  ],
  managers: [],
  leftAlone: [],
  faultyMoveId: null,
  faultCode: null,
  ...facts,
});
const reorganisation = (facts: object = {}) => ({
  __typename: 'Reorganisation',
  id: 'one',
  title: 'Paie aux routes',
  reason: 'Avis du CST du 3 novembre',
  effectiveOn: '2027-01-01',
  state: 'DRAFT',
  preparedAt: '2026-11-02T09:00:00.000Z',
  preparedByName: 'Hélène Prigent',
  scheduledByName: null,
  settledAt: null,
  failureCode: null,
  failedMoveId: null,
  acts: ['amend', 'schedule', 'abandon'],
  ...facts,
});
const plan = (facts: object = {}, more: object = {}) => ({
  reorganisationPlan: {
    __typename: 'ReorganisationPlan',
    reorganisation: reorganisation(facts),
    moves: [move('1', {}), move('2', { kind: 'RENAME_UNIT', name: 'Paie et indemnités', parentName: null })],
    units: [{ __typename: 'PlannedUnit', id: 'root', name: 'Région', depth: 0 }],
    effects: effects(),
    ...more,
  },
});

const show = (answer: object, others: object = {}) =>
  renderPage(PlanPage, { answers: { ReorganisationPlan: answer, ...others }, inputs: { id: 'one' } });
const box = (element: HTMLElement) => element.querySelector<HTMLInputElement>('#reorganisation-agreed');

describe('PlanPage', () => {
  it('tells each line in words, and who loses access to whom', async () => {
    const { text, element } = await show(plan());
    expect(text()).toContain('«\u00a0Paie\u00a0» est rattaché à «\u00a0Routes\u00a0».');
    expect(text()).toContain('prend le nom «\u00a0Paie et indemnités\u00a0».');
    expect(element.querySelector('tbody tr')?.textContent).toMatch(
      /Nadia Ben Amor.*Paie\u00a0: 12.*Personne/s,
    );
  });

  it('schedules nothing before the box is ticked', async () => {
    const scheduled = jest.fn(() => ({
      scheduleReorganisation: { __typename: 'ReorganisationPayload', userErrors: [] },
    }));
    const { find, settle, text, element } = await show(plan(), { ScheduleReorganisation: scheduled });
    find('Programmer la réorganisation').click();
    await settle();
    expect(scheduled).not.toHaveBeenCalled();
    expect(text()).toContain('Ce champ est nécessaire.');
    box(element)?.click();
    find('Programmer la réorganisation').click();
    await settle();
    expect(scheduled).toHaveBeenCalledTimes(1);
    expect(text()).toContain('C’est programmé');
  });

  it('shows the line that cannot be applied, and why', async () => {
    const { text } = await show(
      plan({}, { effects: effects({ faultyMoveId: '2', faultCode: 'NO_CHANGE' }) }),
    );
    expect(text()).toContain('Ce mouvement ne peut pas s’appliquer\u00a0: C’est déjà le cas.');
  });

  it('warns of those whom nobody could reach any more', async () => {
    const { text } = await show(plan({}, { effects: effects({ leftAlone: [line('', 3)] }) }));
    expect(text()).toContain('Plus personne ne pourrait lire le dossier de ces agents');
    expect(text()).toContain('Sans service\u00a0: 3');
  });

  it('warns of those who would have no superior any more, and says that no right changes', async () => {
    const managers = [
      {
        __typename: 'ReorganisationManagerEffect',
        agentName: 'Camille Le Goff',
        fromName: 'Maëlle Riou',
        toName: null,
      },
    ];
    const { text } = await show(plan({}, { effects: effects({ access: [], managers }) }));
    expect(text()).toContain('ils n’apparaîtront dans aucune équipe');
    expect(text()).toContain('Aucune habilitation ne perd ni ne gagne');
  });

  it('offers no change to one that is scheduled, but to take it back', async () => {
    const { element, text } = await show(
      plan({ state: 'SCHEDULED', scheduledByName: 'Hélène Prigent', acts: ['takeBack'] }),
    );
    expect(text()).toContain('Reprendre la préparation');
    expect(text()).not.toContain('Ajouter un mouvement');
    expect(box(element)).toBeNull();
  });

  it('says so when it is unknown, or when the page takes a habilitation', async () => {
    expect((await show({ reorganisationPlan: null })).text()).toContain('Cette réorganisation n’existe pas');
  });

  it('says what it takes to whoever may not', async () => {
    const { text } = await show(refuse('FORBIDDEN'));
    expect(text()).toContain('Cette page demande une habilitation');
  });
});
