import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, TitleStrategy } from '@angular/router';
import { provideTextsForTesting } from '@jalon/shared/ui/testing';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { PageTitle } from './page-title';

@Component({ template: '' })
class AnyPage {}

async function setUp() {
  TestBed.configureTestingModule({
    providers: [
      provideTextsForTesting({
        fr: { file: { title: 'Mon dossier' } },
        en: { file: { title: 'My file' } },
      }),
      provideRouter([
        { path: 'mon-dossier', title: 'file.title', component: AnyPage },
        { path: 'sans-titre', component: AnyPage },
      ]),
      { provide: TitleStrategy, useExisting: PageTitle },
    ],
  });
  await TestBed.inject(Router).navigateByUrl('/mon-dossier');
  const transloco = TestBed.inject(TranslocoService);
  return { transloco, load: (language: string) => firstValueFrom(transloco.load(language)) };
}

describe('PageTitle', () => {
  it('never shows a key: the name of the portal, until the texts have come', async () => {
    const { load } = await setUp();
    expect(document.title).toBe('Jalon');
    await load('fr');
    expect(document.title).toBe('Mon dossier – Jalon');
    expect(TestBed.inject(PageTitle).title()).toBe('Mon dossier – Jalon');
  });

  it('follows the language', async () => {
    const { transloco, load } = await setUp();
    await load('fr');
    await load('en');
    transloco.setActiveLang('en');
    expect(document.title).toBe('My file – Jalon');
  });

  it('lets a page say its own title, until the next one', async () => {
    const { load, transloco } = await setUp();
    await load('fr');
    TestBed.inject(PageTitle).set('Pièce n° 43');
    transloco.setActiveLang('fr');
    expect(document.title).toBe('Pièce n° 43 – Jalon');
    await TestBed.inject(Router).navigateByUrl('/sans-titre');
    await TestBed.inject(Router).navigateByUrl('/mon-dossier');
    expect(document.title).toBe('Mon dossier – Jalon');
  });
});
