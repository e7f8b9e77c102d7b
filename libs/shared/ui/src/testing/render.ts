import { type EnvironmentProviders, type Provider, type Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideTextsForTesting } from './provide-texts-for-testing';

/** Shows a component with the kit's French texts, once everything it waits for has come. */
export async function render<T>(
  component: Type<T>,
  { inputs = {}, providers = [provideTextsForTesting()] }: RenderOptions = {},
): Promise<{ fixture: ComponentFixture<T>; element: HTMLElement }> {
  TestBed.configureTestingModule({ providers: [...providers] });
  const fixture = TestBed.createComponent(component);
  Object.entries(inputs).forEach(([name, value]) => fixture.componentRef.setInput(name, value));
  // In the document, so that the focus can move.
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  await fixture.whenStable();
  return { fixture, element };
}

/** What a test may set. */
interface RenderOptions {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly providers?: readonly (Provider | EnvironmentProviders)[];
}
