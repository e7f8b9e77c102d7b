import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { renderPage } from '@jalon/shared/portal/testing';
import { provideTextsForTesting } from '@jalon/shared/ui/testing';
import { providePersonnelFileTexts } from '../personnel-file-texts';
import { installObservers } from '../testing/observers';
import { OPEN_PDF, type PdfDocument, type PdfPage } from './pdf-document';
import { PdfViewer } from './pdf-viewer';

@Component({
  imports: [PdfViewer],
  providers: [providePersonnelFileTexts()],
  template: `
    <jalon-pdf-viewer
      path="/files/pieces/1"
      title="Arrêté"
      downloadPath="/files/pieces/1?download=1"
      (opened)="opened()"
    />
  `,
})
class Host {
  readonly opened = jest.fn();
}

const readable: PdfPage = {
  width: 600,
  height: 800,
  paint: () => Promise.resolve(),
  writeText: (container) => {
    container.textContent = 'Le président arrête';
    return Promise.resolve(true);
  },
};

const pdf = (pages: readonly PdfPage[]): PdfDocument & { close: jest.Mock } => ({
  pageCount: pages.length,
  page: (number) => Promise.resolve(pages[number - 1] as PdfPage),
  close: jest.fn(),
});

async function show(open: () => Promise<PdfDocument>) {
  const page = await renderPage(Host, { providers: [{ provide: OPEN_PDF, useValue: open }] });
  const label = (text: string) =>
    [...page.element.querySelectorAll('button')].find((button) =>
      button.textContent?.includes(text),
    ) as HTMLElement;
  const press = (key: string, changes: KeyboardEventInit = {}) =>
    page.element
      .querySelector('.pages')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...changes }));
  return { ...page, label, press };
}

describe('PdfViewer', () => {
  beforeAll(installObservers);

  it('shows each page, sized to the width, with its text for who does not see it', async () => {
    const { element, fixture } = await show(() => Promise.resolve(pdf([readable, readable])));
    const pages = [...element.querySelectorAll<HTMLElement>('.pdf-page')];
    expect(pages.map((page) => page.getAttribute('aria-label'))).toEqual(['Page 1 sur 2', 'Page 2 sur 2']);
    expect(pages[0]?.style.width).toBe('598px');
    expect(pages[0]?.textContent).toContain('Le président arrête');
    expect(pages[0]?.querySelector('canvas')?.closest('[aria-hidden=true]')).not.toBeNull();
    expect(fixture.componentInstance.opened).toHaveBeenCalledTimes(1);
  });

  it('offers the download as the way out when the document does not open, and tries again', async () => {
    const open = jest
      .fn()
      .mockRejectedValueOnce(new Error('403'))
      .mockResolvedValueOnce(pdf([readable]));
    const { element, find, settle } = await show(open);
    expect(element.querySelector('[role=alert]')?.textContent).toContain('n’a pas pu s’ouvrir ici');
    expect(find('Télécharger le document').getAttribute('href')).toBe('/files/pieces/1?download=1');
    find('Réessayer').click();
    await settle();
    expect(element.querySelectorAll('.pdf-page')).toHaveLength(1);
  });

  it('says that it is loading until the document comes', async () => {
    const never = () => new Promise<PdfDocument>(() => undefined);
    TestBed.configureTestingModule({
      providers: [provideTextsForTesting(), { provide: OPEN_PDF, useValue: never }],
    });
    const fixture = TestBed.createComponent(Host);
    await new Promise((resolve) => setTimeout(resolve, 50));
    fixture.detectChanges();
    const element = fixture.nativeElement as HTMLElement;
    expect(element.querySelector('[aria-busy=true]')).not.toBeNull();
    expect(element.querySelector('[role=status]')?.textContent).toContain('Ouverture du document');
  });

  it('zooms by the buttons and by the keyboard, and says how much', async () => {
    const { element, label, press, settle } = await show(() => Promise.resolve(pdf([readable])));
    const width = () => element.querySelector<HTMLElement>('.pdf-page')?.style.width;
    label('Agrandir').click();
    await settle();
    expect(width()).toBe('747px');
    expect(element.textContent).toContain('125\u00a0%');
    press('-');
    press('-');
    await settle();
    expect(width()).toBe('448px');
    press('0');
    await settle();
    expect(width()).toBe('598px');
  });

  it('leaves the browser its own zoom', async () => {
    const { element, press, settle } = await show(() => Promise.resolve(pdf([readable])));
    press('+', { ctrlKey: true });
    await settle();
    expect(element.querySelector<HTMLElement>('.pdf-page')?.style.width).toBe('598px');
  });

  it('moves the focus to the page asked for, and keeps the button at the end focusable', async () => {
    const { element, label, settle } = await show(() => Promise.resolve(pdf([readable, readable])));
    const pages = [...element.querySelectorAll<HTMLElement>('.pdf-page')];
    // In the test everything is in view: the last page was seen last.
    label('Page précédente').click();
    await settle();
    expect(document.activeElement).toBe(pages[0]);
    expect(label('Page précédente').getAttribute('aria-disabled')).toBe('true');
    expect(label('Page précédente').hasAttribute('disabled')).toBe(false);
  });

  it('says when a page is an image, and when one could not be painted', async () => {
    const scanned = { ...readable, writeText: () => Promise.resolve(false) };
    const broken = { ...readable, paint: () => Promise.reject(new Error('broken')) };
    const { text } = await show(() => Promise.resolve(pdf([scanned, broken])));
    expect(text()).toContain('Cette page est une image');
    expect(text()).toContain('La page 2 n’a pas pu s’afficher');
  });

  it('frees the document with the page', async () => {
    const document = pdf([readable]);
    const { fixture } = await show(() => Promise.resolve(document));
    fixture.destroy();
    expect(document.close).toHaveBeenCalled();
  });
});
