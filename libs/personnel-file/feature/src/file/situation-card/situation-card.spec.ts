import { Component, signal } from '@angular/core';
import { renderPage } from '@jalon/shared/portal/testing';
import { providePersonnelFileTexts } from '../../personnel-file-texts';
import { sampleSituation } from '../../testing/samples';
import type { SituationFragment } from '../file.generated';
import { SituationCard } from './situation-card';

@Component({
  imports: [SituationCard],
  providers: [providePersonnelFileTexts()],
  template: `
    <jalon-situation-card
      [initial]="initial"
      [initialDate]="initialDate"
      [date]="date()"
      lastDay="2025-07-31"
      (dateChosen)="date.set($event)"
    />
  `,
})
class Host {
  readonly initial = sampleSituation() as unknown as SituationFragment;
  readonly initialDate: string | null = null;
  readonly date = signal<string | null>(null);
}

/** The address already named a day when the file was asked for. */
@Component({
  imports: [SituationCard],
  providers: [providePersonnelFileTexts()],
  template: `<jalon-situation-card [initial]="initial" initialDate="2026-11-22" date="2026-11-22" />`,
})
class DatedHost {
  readonly initial = sampleSituation() as unknown as SituationFragment;
}

const on = (date: string, changes: Readonly<Record<string, unknown>> | null) => ({
  myFile: {
    __typename: 'PersonnelFile',
    id: 'file',
    careerAsOf: changes && sampleSituation({ date, ...changes }),
  },
});

async function show(answer: (variables: Record<string, unknown>) => object) {
  const page = await renderPage(Host, { answers: { MySituation: answer } });
  const choose = async (date: string) => {
    const field = page.element.querySelector('input') as HTMLInputElement;
    field.value = date;
    page.element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
  };
  return { ...page, choose };
}

describe('SituationCard', () => {
  it('shows the situation that came with the file, without asking again', async () => {
    const ask = jest.fn();
    const { text } = await show(ask);
    expect(text()).toContain('Situation au 22\u00a0novembre\u00a02026');
    expect(text()).toContain('Titulaire');
    expect(text()).toContain('60\u00a0%');
    expect(ask).not.toHaveBeenCalled();
  });

  it('does not ask again for the day of the address', async () => {
    const ask = jest.fn();
    const { text } = await renderPage(DatedHost, { answers: { MySituation: ask } });
    expect(text()).toContain('Situation au 22\u00a0novembre\u00a02026');
    expect(ask).not.toHaveBeenCalled();
  });

  it('shows another day, announces it, and comes back to today', async () => {
    const { element, choose, find, settle, text } = await show(({ date }) =>
      on(String(date), { step: '4', managerName: null }),
    );
    await choose('2023-01-01');
    expect(element.querySelector('[role=status]')?.textContent).toContain('1er\u00a0janvier\u00a02023');
    expect(text()).not.toContain('Responsable direct');
    find('Revenir à aujourd’hui').click();
    await settle();
    expect(text()).toContain('Responsable direct');
  });

  it('says that no engagement ran on that day', async () => {
    const { choose, text } = await show(({ date }) => on(String(date), null));
    await choose('1990-01-01');
    expect(text()).toContain('Aucun engagement à cette date');
    expect(text()).not.toContain('Titulaire');
  });

  it('leads who has left to the last day of their last engagement', async () => {
    const { choose, find, settle, text } = await show(({ date }) =>
      on(String(date), date === '2025-07-31' ? { step: '7' } : null),
    );
    await choose('2026-01-01');
    find('Voir la situation au 31\u00a0juillet\u00a02025').click();
    await settle();
    expect(text()).toContain('Situation au 31\u00a0juillet\u00a02025');
  });

  it('names the cure of a date that does not exist, beside the field, and asks nothing', async () => {
    const ask = jest.fn();
    const { element, choose } = await show(ask);
    await choose('');
    const field = element.querySelector('input');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    const described = (field?.getAttribute('aria-describedby') ?? '').split(' ');
    expect(document.getElementById(described[1] ?? '')?.textContent).toContain('par exemple 3 mars 2024');
    expect(ask).not.toHaveBeenCalled();
  });

  it('offers to try again when the day could not be read', async () => {
    const answer = jest
      .fn()
      .mockImplementationOnce(() => {
        throw new Error('out of reach');
      })
      .mockImplementation(() => on('2023-01-01', { step: '4' }));
    const { choose, find, settle, text } = await show(answer);
    await choose('2023-01-01');
    find('Réessayer').click();
    await settle();
    expect(text()).toContain('Situation au 1er\u00a0janvier\u00a02023');
  });
});
