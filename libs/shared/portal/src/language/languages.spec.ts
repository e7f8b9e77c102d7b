import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { LanguageChoice } from './language-choice';
import { provideLanguages, provideTexts } from './provide-languages';

const shell = {
  fr: () => Promise.resolve({ greeting: 'Bonjour' }),
  en: () => Promise.resolve({ greeting: 'Hello' }),
};

function setUp() {
  TestBed.configureTestingModule({ providers: [provideLanguages({ shell })] });
  return { choice: TestBed.inject(LanguageChoice), transloco: TestBed.inject(TranslocoService) };
}

afterEach(() => localStorage.clear());

describe('languages', () => {
  it('start in French, and say so to screen readers', () => {
    const { choice } = setUp();
    expect(choice.language()).toBe('fr');
    expect(document.documentElement.lang).toBe('fr');
  });

  it('switch without reloading, and are kept on this device', async () => {
    const { choice } = setUp();
    await choice.choose('en');
    expect(choice.language()).toBe('en');
    expect(document.documentElement.lang).toBe('en');
    TestBed.resetTestingModule();
    expect(setUp().choice.language()).toBe('en');
  });

  it('switch with the texts of the pages that were read, so that none is read as its key', async () => {
    const texts = (word: string) => jest.fn(() => Promise.resolve({ word }));
    const page = { fr: texts('Droit'), en: texts('Right') };
    @Component({
      imports: [TranslocoDirective],
      providers: [provideTexts('page', page)],
      template: `<p *transloco="let t">{{ t('page.word') }}</p>`,
    })
    class Page {}
    const { choice, transloco } = setUp();
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const words: string[] = [];
    transloco.langChanges$.subscribe((language) =>
      words.push(transloco.translate<string>('page.word', {}, language)),
    );
    await choice.choose('en');
    expect(words).toEqual(['Droit', 'Right']);
  });

  it('ignore a kept language the portal does not speak', () => {
    localStorage.setItem('jalon.language', 'br');
    expect(setUp().choice.language()).toBe('fr');
  });

  it('bring the texts of the shell, of the kit and of this library, each under its own name', async () => {
    const { transloco } = setUp();
    await firstValueFrom(transloco.load('fr'));
    expect(transloco.translate('shell.greeting')).toBe('Bonjour');
    expect(transloco.translate('ui.retry')).toBe('Réessayer');
    expect(transloco.translate('portal.backHome')).toBe('Revenir à l’accueil');
  });
});
