import { type EnvironmentProviders, type Provider, type Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideTextsForTesting } from './provide-texts-for-testing';

/** What a test may set. */
interface RenderOptions {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly providers?: readonly (Provider | EnvironmentProviders)[];
}

/** A component on the screen. */
interface Rendered<T> {
  readonly fixture: ComponentFixture<T>;
  readonly element: HTMLElement;
}

/** Shows a component with the kit's French texts, once everything it waits for has come. */
export function render<T>(
  component: Type<T>,
  { inputs = {}, providers = [provideTextsForTesting()] }: RenderOptions = {},
): Promise<Rendered<T>> {
  TestBed.configureTestingModule({ providers: [...providers] });
  return mount(component, inputs);
}

/** The same, for a test that has already said what it provides. */
export async function mount<T>(
  component: Type<T>,
  inputs: Readonly<Record<string, unknown>> = {},
): Promise<Rendered<T>> {
  const fixture = TestBed.createComponent(component);
  Object.entries(inputs).forEach(([name, value]) => fixture.componentRef.setInput(name, value));
  // In the document, so that the focus can move.
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  await fixture.whenStable();
  return { fixture, element };
}
