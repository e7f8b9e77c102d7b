import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { PeoplePage } from './people-page';

interface Sent {
  readonly checkOnly: boolean;
  readonly lines: readonly Record<string, string | boolean>[];
}
type Fault = readonly [field: string | null, code: string, detail?: string];

async function show(faultsOf: (line: Sent['lines'][number]) => readonly Fault[] = () => []) {
  const sent: Sent[] = [];
  const undone: unknown[] = [];
  const page = await renderPage(PeoplePage, {
    answers: {
      SetUp: { setUp: { __typename: 'SetUp', expectedAgents: null, hidden: false, steps: [] } },
      AddPeople: ({ input }) => {
        const { lines, checkOnly } = input as Sent;
        sent.push({ lines, checkOnly });
        const results = lines.map((line, index) => {
          const faults = faultsOf(line).map(([field, code, detail = null]) => ({
            __typename: 'PeopleCellFault',
            field,
            code,
            detail,
          }));
          const agentId = checkOnly || faults.length > 0 ? null : `a${index}`;
          return { __typename: 'PeopleLineResult', index, agentId, faults };
        });
        const told = {
          newUnits: ['Mairie'],
          newPositions: [],
          actIds: checkOnly ? [] : ['x1'],
          userErrors: [],
        };
        return { addPeople: { __typename: 'AddPeoplePayload', lines: results, ...told } };
      },
      UndoAddedPeople: ({ input }) => {
        undone.push(input);
        return { undoPeopleActs: { __typename: 'PeoplePayload', userErrors: [] } };
      },
    },
  });
  const paste = async (text: string, selector = '#people-paste') => {
    const event = new Event('paste', { cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => text } });
    page.element.querySelector(selector)?.dispatchEvent(event);
    await page.settle();
    return event;
  };
  const cell = (id: string) => page.element.querySelector<HTMLInputElement>(`#cell-${id}`)?.value;
  const save = async () => {
    page.element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
  };
  return { ...page, sent, undone, paste, cell, save };
}

const LINES = ['00042\tLe Goff\t\tCamille', '00043\tRiou\t\tMaëlle'].join('\n');

describe('PeoplePage', () => {
  it('takes the lines of a spreadsheet, the zeros kept, and registers them', async () => {
    const { paste, cell, save, sent, text, element, find, settle, undone } = await show();
    await paste(LINES);
    expect([cell('0-matricule'), cell('1-givenNames')]).toEqual(['00042', 'Maëlle']);
    expect(text()).toContain('Enregistrer 2 personnes');
    expect(await accessibilityFaults(element)).toEqual([]);
    await save();
    expect(sent).toMatchObject([
      { checkOnly: false, lines: [{ matricule: '00042' }, { matricule: '00043' }] },
    ]);
    expect(text()).toContain('2 personnes sont enregistrées.');
    expect(cell('0-matricule')).toBe('');
    find('Annuler cet enregistrement').click();
    await settle();
    expect(undone).toEqual([{ actIds: ['x1'] }]);
    expect(text()).toContain('C’est annulé');
  });

  it('fills from the cell where it is pasted, and leaves a single cell to the browser', async () => {
    const { paste, cell } = await show();
    await paste('Mairie\tSecrétaire\nÉcole\tATSEM', '#cell-0-orgUnit');
    expect([cell('0-position'), cell('1-orgUnit')]).toEqual(['Secrétaire', 'École']);
    expect((await paste('00042', '#cell-0-matricule')).defaultPrevented).toBe(false);
  });

  it('checks without saving, and says what is wrong at each cell', async () => {
    const wrong = ({ matricule }: Sent['lines'][number]): readonly Fault[] =>
      matricule === '00042' ? [['birthName', 'NIR']] : [];
    const { paste, find, settle, sent, text, element } = await show(wrong);
    await paste(LINES);
    find('Vérifier sans enregistrer').click();
    await settle();
    expect(sent[0]?.checkOnly).toBe(true);
    expect(text()).toContain('Une ligne à corriger sur 2.');
    expect(text()).toContain('C’est un numéro de sécurité sociale');
    expect(text()).toContain('Services créés avec les personnes\u00a0: Mairie.');
    expect(element.querySelector('#cell-0-birthName')?.getAttribute('aria-invalid')).toBe('true');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('keeps the lines at fault when the others are registered', async () => {
    const wrong = ({ matricule }: Sent['lines'][number]): readonly Fault[] =>
      matricule === '00043' ? [['matricule', 'MATRICULE_TAKEN', 'Yann Kervella']] : [];
    const { paste, save, cell, text } = await show(wrong);
    await paste(LINES);
    await save();
    expect(cell('0-matricule')).toBe('00043');
    expect(text()).toContain('Une personne est enregistrée.');
    expect(text()).toContain('Ce matricule est celui de Yann Kervella.');
  });

  it('sends a homonym again once somebody said that it is another person', async () => {
    const wrong = ({ isAnotherPerson }: Sent['lines'][number]): readonly Fault[] =>
      isAnotherPerson ? [] : [[null, 'HOMONYM', 'Camille Le Goff, 7']];
    const { paste, save, element, settle, sent } = await show(wrong);
    await paste('00042\tLe Goff\t\tCamille\tx');
    await save();
    element.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await settle();
    await save();
    expect(sent.map(({ lines }) => lines[0]?.['isAnotherPerson'])).toEqual([false, true]);
  });
});
