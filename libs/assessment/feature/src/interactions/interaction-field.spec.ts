import { accessibilityFaults } from '@jalon/shared/ui/testing';
import type { Interaction } from '../question/question';
import { explorerScenario, mailboxScenario } from '../testing/scenarios';
import { showInteraction } from '../testing/show-interaction';

const labelled = (...texts: string[]) => texts.map((text, index) => ({ id: `o${index + 1}`, text }));
const left = [
  { id: 'l1', text: 'Envoyer un document de 2 Go' },
  { id: 'l2', text: 'Prévenir d’un retard' },
];

const all: Record<string, Interaction> = {
  CHOICE: { type: 'CHOICE', options: labelled('Un', 'Deux', 'Trois') },
  MULTIPLE_CHOICE: { type: 'MULTIPLE_CHOICE', choose: 2, options: labelled('Un', 'Deux', 'Trois') },
  ORDERING: { type: 'ORDERING', steps: labelled('Ouvrir', 'Lire', 'Fermer') },
  MATCHING: { type: 'MATCHING', left, right: labelled('Plateforme de transfert', 'Messagerie instantanée') },
  SHORT_TEXT: { type: 'SHORT_TEXT' },
  NUMBER: { type: 'NUMBER', unit: 'heures' },
  MAILBOX: { type: 'MAILBOX', scenario: JSON.stringify(mailboxScenario) },
  FILE_EXPLORER: { type: 'FILE_EXPLORER', scenario: JSON.stringify(explorerScenario) },
};
const given = (type: string) => all[type] as Interaction;

describe.each(Object.entries(all))('%s', (_type, interaction) => {
  it('breaks no rule of accessibility that can be seen without colours', async () => {
    const { element } = await showInteraction(interaction);
    expect(await accessibilityFaults(element)).toEqual([]);
  });
});

describe('a choice', () => {
  it('is one option, named by the question', async () => {
    const { element, value } = await showInteraction(given('CHOICE'));
    expect(element.querySelector('[role=radiogroup]')?.getAttribute('aria-labelledby')).toBe('asked');
    element.querySelectorAll<HTMLInputElement>('input')[1]?.click();
    expect(value()).toEqual({ choices: ['o2'] });
  });

  it('comes back chosen', async () => {
    const { element } = await showInteraction(given('CHOICE'), { choices: ['o3'] });
    expect([...element.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('a multiple choice', () => {
  it('says how many to choose and how many are, in the order shown', async () => {
    const { element, text, value, settle } = await showInteraction(given('MULTIPLE_CHOICE'));
    const boxes = [...element.querySelectorAll<HTMLInputElement>('input')];
    expect(text()).toContain('Choisissez 2 réponses. 0 sur 2');
    boxes[2]?.click();
    boxes[0]?.click();
    await settle();
    expect(value()).toEqual({ choices: ['o1', 'o3'] });
    expect(text()).toContain('2 sur 2');
    boxes[2]?.click();
    expect(value()).toEqual({ choices: ['o1'] });
  });
});

describe('an order', () => {
  it('changes by buttons, which keep the focus, and is said', async () => {
    const { element, value, text, settle } = await showInteraction(given('ORDERING'));
    const down = element.querySelector<HTMLElement>('button[id$="-down-o1"]');
    down?.focus();
    down?.click();
    await settle();
    expect(value()).toEqual({ order: ['o2', 'o1', 'o3'] });
    expect(document.activeElement?.id).toBe(down?.id);
    expect(text()).toContain('«\u00a0Ouvrir\u00a0» est en place 2 sur 3');
  });

  it('changes by a place chosen in a list', async () => {
    const { element, value, select } = await showInteraction(given('ORDERING'));
    await select(element.querySelector('select[id$="-place-o3"]'), '0');
    expect(value()).toEqual({ order: ['o3', 'o1', 'o2'] });
  });

  it('goes no further than its ends', async () => {
    const { element, value } = await showInteraction(given('ORDERING'));
    const up = element.querySelector<HTMLElement>('button[id$="-up-o1"]');
    expect(up?.getAttribute('aria-disabled')).toBe('true');
    up?.click();
    expect(value()).toBeNull();
  });
});

describe('a matching', () => {
  it('is made by a list for each line, in the order of the lines', async () => {
    const { element, value, select } = await showInteraction(given('MATCHING'));
    const [first, second] = [...element.querySelectorAll('select')];
    await select(second ?? null, 'o2');
    await select(first ?? null, 'o1');
    expect(value()).toEqual({
      pairs: [
        { left: 'l1', right: 'o1' },
        { left: 'l2', right: 'o2' },
      ],
    });
    await select(first ?? null, '');
    expect(value()).toEqual({ pairs: [{ left: 'l2', right: 'o2' }] });
  });

  it.each([
    ['Une réponse bien trop longue pour un téléphone', true],
    ['Courte', false],
  ])('writes in full the choices a narrow list would cut: %s', async (choice, isWritten) => {
    const { text } = await showInteraction({ type: 'MATCHING', left, right: labelled(choice) });
    expect(text().includes('Les réponses possibles')).toBe(isWritten);
  });
});

describe('a typed answer', () => {
  it('is kept as typed', async () => {
    const { element, value, type } = await showInteraction(given('SHORT_TEXT'));
    await type(element.querySelector('input'), 'DASS ');
    expect(value()).toEqual({ text: 'DASS ' });
  });

  it('shows the unit of a number, and says it', async () => {
    const { element, text } = await showInteraction(given('NUMBER'), { text: '12,5' });
    const field = element.querySelector('input');
    expect(field?.value).toBe('12,5');
    expect(text()).toContain('heures');
    const described = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => element.querySelector(`#${id}`)?.textContent?.trim())).toContain('heures');
  });
});
