import { Component, signal } from '@angular/core';
import { renderPage } from '@jalon/shared/portal/testing';
import { provideAssessmentTexts } from '../assessment-texts';
import type { AnswerValue } from '../interactions/answer-value';
import { InteractionField } from '../interactions/interaction-field';
import type { Interaction } from '../question/question';

const asked = signal<Interaction>({ type: 'SHORT_TEXT' });
const given = signal<AnswerValue | null>(null);

@Component({
  imports: [InteractionField],
  providers: [provideAssessmentTexts()],
  template: `
    <h1 id="asked">La question</h1>
    <jalon-interaction-field [interaction]="asked()" labelledBy="asked" [(value)]="given" />
  `,
})
class Host {
  protected readonly asked = asked;
  protected readonly given = given;
}

/** A way of answering, under its question, with what a test does as a person would. */
export async function showInteraction(interaction: Interaction, value: AnswerValue | null = null) {
  asked.set(interaction);
  given.set(value);
  const page = await renderPage(Host);
  const click = async (name: string, among = 'button') => {
    const found = [...page.element.querySelectorAll<HTMLElement>(among)].filter(
      (one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim() === name,
    );
    if (!found[0]) throw new Error(`Nothing is called "${name}" in: ${page.text()}`);
    found[0].focus();
    found[0].click();
    await page.settle();
  };
  const select = async (field: HTMLSelectElement | null, value: string) => {
    if (!field) throw new Error('No such list');
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await page.settle();
  };
  const type = async (field: HTMLInputElement | null, text: string) => {
    if (!field) throw new Error('No such field');
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await page.settle();
  };
  const state = () => JSON.parse(given()?.state ?? 'null') as Record<string, unknown> | null;
  return { ...page, value: given, state, click, select, type };
}
