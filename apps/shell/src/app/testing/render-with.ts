import { Component, type Type } from '@angular/core';
import { provideRouter } from '@angular/router';
import { CurrentActor } from '@jalon/shared/portal';
import { camille, portalFrench, provideGraphqlForTesting } from '@jalon/shared/portal/testing';
import { mount, provideTextsForTesting } from '@jalon/shared/ui/testing';
import { TestBed } from '@angular/core/testing';
import english from '../layout/texts/en.json';
import french from '../layout/texts/fr.json';
import publicFrench from '../public/texts/fr.json';

@Component({ template: '' })
class AnyPage {}

/** What a test of the shell may set. */
interface ShellOptions {
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Who is signed in; nobody by default. */
  readonly me?: object | null;
  readonly answers?: Parameters<typeof provideGraphqlForTesting>[0];
}

/** Camille, with other facts. */
export const camilleWith = (facts: object) => ({ ...camille, ...facts });

/** Shows a component of the shell, with the real texts, once it is known who is there. */
export async function renderInShell<T>(
  component: Type<T>,
  { inputs, me = null, answers = {} }: ShellOptions = {},
) {
  TestBed.configureTestingModule({
    providers: [
      provideTextsForTesting({
        fr: { portal: portalFrench, shell: french, public: publicFrench },
        en: { shell: english },
      }),
      provideGraphqlForTesting({ CurrentActor: { me }, Contacts: { contacts: [] }, ...answers }),
      provideRouter([{ path: '**', component: AnyPage }]),
    ],
  });
  await TestBed.inject(CurrentActor).load();
  return mount(component, inputs);
}
