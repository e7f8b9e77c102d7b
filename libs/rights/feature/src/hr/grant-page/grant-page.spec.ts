import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { choose, fill, giveDialogs, submit } from '../../testing/hand';
import { rightPayload, sampleDetail } from '../../testing/right-samples';
import { GrantPage } from './grant-page';

beforeAll(giveDialogs);

const type = (code: string, label: string, sensitivity = 'STANDARD') => ({
  __typename: 'HabilitableType',
  code,
  label,
  headingCode: code.slice(0, 2),
  headingLabel: `Rubrique ${code.slice(0, 2)}`,
  sensitivity,
});

const options = {
  __typename: 'HabilitationOptions',
  presets: [
    {
      __typename: 'HabilitationPreset',
      code: 'TRAINING_OFFICER',
      operations: ['CONSULTATION'],
      documentTypes: ['15-01'],
    },
  ],
  operations: ['CONSULTATION', 'COLLECTION', 'MANAGE_PEOPLE'],
  documentTypes: [
    type('15-01', 'Attestation de formation'),
    type('16-03', 'Arrêté de sanction', 'DISCIPLINE'),
  ],
  orgUnits: [{ __typename: 'HabilitableUnit', id: 'lycees', name: 'Direction des lycées', depth: 0 }],
  onEveryone: true,
  ownAgentId: 'helene',
  today: '2026-06-15',
  proposedUntil: '2027-06-14',
  latestUntil: '2029-06-14',
};

async function show(inputs: Record<string, string> = {}, codes: readonly string[] = []) {
  const sent = jest.fn();
  const page = await renderPage(GrantPage, {
    answers: {
      HabilitationOptions: () => ({ habilitationOptions: options }),
      Habilitation: () => ({ habilitation: sampleDetail({ documentTypeCodes: ['15-01'] }) }),
      PeopleToName: () => ({ peopleToName: [] }),
      Habilitations: () => ({ habilitations: null }),
      AmendHabilitation: ({ input }: { input?: unknown }) => {
        sent(input);
        return { amendHabilitation: rightPayload(...codes) };
      },
    },
    inputs,
  });
  const select = async (id: string, value: string) => {
    const list = page.element.querySelector<HTMLSelectElement>(`#${id}`);
    if (!list) throw new Error(`No list ${id}.`);
    list.value = value;
    list.dispatchEvent(new Event('change'));
    await page.settle();
  };
  return { ...page, sent, select };
}

describe('GrantPage', () => {
  it('asks for what is missing, each at its field', async () => {
    const { element, settle, sent } = await show();
    submit(element);
    await settle();
    const said = element.querySelector('[role=alert]')?.textContent ?? '';
    for (const words of ['Choisissez à qui', 'au moins une opération', 'sur quoi cela porte']) {
      expect(said).toContain(words);
    }
    expect(sent).not.toHaveBeenCalled();
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('fills in what a model proposes, and proposes a year', async () => {
    const { element, select } = await show();
    await select('grant-preset', 'TRAINING_OFFICER');
    expect(element.querySelector<HTMLInputElement>('#grant-label')?.value).toBe('Gestionnaire formation');
    expect(element.querySelector<HTMLInputElement>('#type-15-01')?.checked).toBe(true);
    expect(element.querySelector<HTMLInputElement>('#grant-until')?.value).toBe('2027-06-14');
    expect(element.querySelector<HTMLInputElement>('#grant-basis')?.value).toBe('CGFP, art. R137-12');
  });

  it('asks why, as soon as a sensitive document is ticked', async () => {
    const { element, select, settle, text } = await show();
    await select('grant-preset', 'TRAINING_OFFICER');
    element.querySelector<HTMLInputElement>('#type-16-03')?.click();
    await settle();
    expect(text()).toContain('Pourquoi cette personne a besoin de ces pièces sensibles');
    submit(element);
    await settle();
    expect(element.querySelector('#grant-reason-fault')).not.toBeNull();
  });

  it('reads the right again in words before it is changed, and keeps the form when it is refused', async () => {
    const { element, settle, sent, find, text } = await show({ modifier: 'right-1' }, ['TOO_LONG']);
    expect(element.querySelector<HTMLInputElement>('#grant-label')?.value).toBe('Gestion des carrières');
    choose(element, 'grant-population', 'UNIT');
    await settle();
    const unit = element.querySelector<HTMLSelectElement>('#grant-unit');
    if (unit) unit.value = 'lycees';
    unit?.dispatchEvent(new Event('change'));
    fill(element, 'grant-reason', 'Nouvelle mission');
    submit(element);
    await settle();
    const dialog = element.querySelector('dialog')?.textContent ?? '';
    for (const words of ['Consulter les pièces', 'Direction des lycées', 'Attestation de formation']) {
      expect(dialog).toContain(words);
    }
    find('Changer').click();
    await settle();
    expect(sent).toHaveBeenCalledWith(
      expect.objectContaining({
        habilitationId: 'right-1',
        populationKind: 'UNIT',
        populationOrgUnitId: 'lycees',
        populationAgentIds: null,
        reason: 'Nouvelle mission',
      }),
    );
    expect(text()).toContain('trop long');
    expect(element.querySelector<HTMLTextAreaElement>('#grant-reason')?.value).toBe('Nouvelle mission');
  });

  it('says calmly whom the page is for', async () => {
    const { text } = await renderPage(GrantPage, { answers: { HabilitationOptions: refuse('FORBIDDEN') } });
    expect(text()).toContain('réservée à qui accorde les habilitations');
  });
});
