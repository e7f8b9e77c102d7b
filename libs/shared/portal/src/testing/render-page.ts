import type { EnvironmentProviders, Provider, Type } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { provideTextsForTesting, render } from '@jalon/shared/ui/testing';
import { provideGraphqlForTesting } from './provide-graphql-for-testing';

/** What a test of a page may set. */
interface PageOptions {
  /** What the server answers, by operation. */
  readonly answers?: Parameters<typeof provideGraphqlForTesting>[0];
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly providers?: readonly (Provider | EnvironmentProviders)[];
}

/** A page on screen, once the server has answered. */
export interface RenderedPage<T> {
  readonly fixture: ComponentFixture<T>;
  readonly element: HTMLElement;
  /** All the text of the page, spaces folded. */
  text(): string;
  /** Waits for what was asked of the server, and for the screen to follow. */
  settle(): Promise<void>;
  /** The button or link of this name, as a person would look for it. */
  find(name: string): HTMLElement;
}

/** Shows a page of a feature with its real French texts, on a server that knows the given operations. */
export async function renderPage<T>(
  page: Type<T>,
  { answers = {}, inputs = {}, providers = [] }: PageOptions = {},
): Promise<RenderedPage<T>> {
  const { fixture, element } = await render(page, {
    inputs,
    providers: [
      provideTextsForTesting(),
      provideGraphqlForTesting(answers),
      provideRouter([], withComponentInputBinding()),
      ...providers,
    ],
  });
  const settle = async () => {
    // Texts are fetched, then the server answers, each in turns of their own.
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await fixture.whenStable();
    }
  };
  await settle();
  const text = () => (element.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
  const find = (name: string) => {
    const named = [...element.querySelectorAll<HTMLElement>('button, a, summary')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
    );
    if (!named) throw new Error(`Nothing is called "${name}" in: ${text()}`);
    return named;
  };
  return { fixture, element, text, settle, find };
}
