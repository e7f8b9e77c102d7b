import { Component, signal } from '@angular/core';
import { type Fault, provideFaultTexts } from '@jalon/shared/forms';
import { renderPage } from '@jalon/shared/portal/testing';
import { AgentPicker, type PickedAgent } from './agent-picker';

const agent = (id: string, displayName: string) => ({
  __typename: 'AgentEdge',
  node: {
    __typename: 'AgentListItem',
    id,
    displayName,
    matricule: `00${id}`,
    jobTitle: 'Gestionnaire',
    orgUnitName: null,
  },
});
const answer = {
  agents: {
    __typename: 'AgentConnection',
    edges: [agent('1', 'Camille Le Goff'), agent('2', 'Alix Le Goff')],
    totalCount: 2,
  },
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 350));

@Component({
  imports: [AgentPicker],
  providers: [provideFaultTexts({ known: new Set(), key: () => 'identity.picker.change' })],
  template: `<jalon-agent-picker
    fieldId="holder"
    label="Titulaire"
    [faults]="faults()"
    [(agent)]="agent"
    [(unpicked)]="unpicked"
  />`,
})
class Host {
  readonly agent = signal<PickedAgent | null>(null);
  readonly unpicked = signal(false);
  readonly faults = signal<readonly Fault[]>([]);
}

async function show() {
  const rendered = await renderPage(Host, { answers: { AgentPicker: answer } });
  const type = async (text: string) => {
    const field = rendered.element.querySelector('input') as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await pause();
    await rendered.settle();
  };
  return { ...rendered, type, host: rendered.fixture.componentInstance };
}

describe('AgentPicker', () => {
  it('asks nothing before two letters, then offers a few agents to tell apart', async () => {
    const { type, text, element } = await show();
    await type('l');
    expect(element.querySelectorAll('li')).toHaveLength(0);
    await type('le');
    expect(text()).toContain('2 agents trouvés');
    expect([...element.querySelectorAll('li strong')].map((one) => one.textContent)).toEqual([
      'Camille Le Goff',
      'Alix Le Goff',
    ]);
    expect(text()).toContain('001');
  });

  it('keeps the one that is chosen, until another is wanted', async () => {
    const { type, element, settle, text, host } = await show();
    await type('le goff');
    element.querySelector<HTMLButtonElement>('li button')?.click();
    await settle();
    expect(host.agent()).toEqual({ id: '1', displayName: 'Camille Le Goff', matricule: '001' });
    expect(text()).toContain('Camille Le Goff (001)');
    expect(element.querySelector('input')).toBeNull();
    element.querySelector<HTMLButtonElement>('button')?.click();
    await settle();
    expect(host.agent()).toBeNull();
    expect(element.querySelector('input')?.value).toBe('');
  });

  it('tells that a name is typed of which nobody is chosen', async () => {
    const { type, element, settle, host } = await show();
    expect(host.unpicked()).toBe(false);
    await type('le goff');
    expect(host.unpicked()).toBe(true);
    element.querySelector<HTMLButtonElement>('li button')?.click();
    await settle();
    expect(host.unpicked()).toBe(false);
    element.querySelector<HTMLButtonElement>('button')?.click();
    await settle();
    expect(host.unpicked()).toBe(false);
    await type('riou');
    await type(' ');
    expect(host.unpicked()).toBe(false);
  });

  it('ties what is wrong to its field', async () => {
    const { element, settle, host } = await show();
    host.faults.set([{ fieldId: 'holder', code: 'REQUIRED' }]);
    await settle();
    const field = element.querySelector('input');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(field?.getAttribute('aria-describedby')).toBe('holder-fault');
    expect(document.getElementById('holder-fault')).not.toBeNull();
  });
});
