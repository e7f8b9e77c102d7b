import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { Component, signal } from '@angular/core';
import { provideAssessmentTexts } from '../../assessment-texts';
import { explorerScenario, mailboxScenario } from '../../testing/scenarios';
import type { Question } from '../question';
import { QuestionView } from './question-view';

const shown = signal<Question | null>(null);

@Component({
  imports: [QuestionView],
  providers: [provideAssessmentTexts()],
  template: `@if (shown(); as question) {
    <jalon-question-view [question]="question" />
  }`,
})
class Host {
  protected readonly shown = shown;
}

async function show(question: Partial<Question>) {
  shown.set({
    situation: 'Situation.',
    question: 'Question ?',
    interaction: { type: 'NUMBER' },
    ...question,
  });
  return renderPage(Host);
}

const labelled = (...texts: string[]) => texts.map((text, index) => ({ id: `o${index + 1}`, text }));

describe('QuestionView', () => {
  it('shows the situation, the question, and what could be chosen', async () => {
    const { text, element } = await show({
      interaction: { type: 'CHOICE', options: labelled('Un', 'Deux') },
    });
    expect(text()).toBe('Situation.Question ?UnDeux');
    expect(element.querySelector('input, button')).toBeNull();
  });

  it('shows a table as a table, with its headers', async () => {
    const table = { caption: 'Réserve', columns: ['Produit', 'Kilos'], rows: [['Riz', '40']] };
    const { element } = await show({ material: JSON.stringify({ table }) });
    expect(element.querySelector('caption')?.textContent?.trim()).toBe('Réserve');
    expect([...element.querySelectorAll('th[scope=col]')].map((one) => one.textContent)).toEqual([
      'Produit',
      'Kilos',
    ]);
    expect(element.querySelector('th[scope=row]')?.textContent).toBe('Riz');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('shows code line by line, spaces kept', async () => {
    const code = { language: 'pseudo-code', lines: ['SI repas > 90', '    AFFICHER'] };
    const { element } = await show({ material: JSON.stringify({ code }) });
    expect(element.querySelector('pre code')?.textContent).toBe('SI repas > 90\n    AFFICHER');
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('shows the messages of a mailbox', async () => {
    const scenario = JSON.stringify(mailboxScenario);
    const { text } = await show({ interaction: { type: 'MAILBOX', scenario } });
    expect(text()).toContain('Donnez votre mot de passe avant 18 h.');
    expect(text()).toContain('De Service informatique <assistance@mairie-valornbre.example>');
  });

  it('shows where each file was', async () => {
    const scenario = JSON.stringify(explorerScenario);
    const { text } = await show({ interaction: { type: 'FILE_EXPLORER', scenario } });
    expect(text()).toContain('Numérisations › scan0001.pdf');
  });

  it('shows both sides of a matching', async () => {
    const { text } = await show({
      interaction: { type: 'MATCHING', left: labelled('Envoyer'), right: labelled('Plateforme') },
    });
    expect(text()).toContain('À associerEnvoyer');
    expect(text()).toContain('AvecPlateforme');
  });
});
