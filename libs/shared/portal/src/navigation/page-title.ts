import { inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { filter, merge } from 'rxjs';

/**
 * Titles of pages, written "Mon dossier – Jalon" in the language in force. A route's `title` is a key of the
 * catalogues; a page that names a thing (a piece, a person) says its title itself with `set`.
 */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly browserTitle = inject(Title);
  private readonly transloco = inject(TranslocoService);
  private readonly current = signal('Jalon');
  private key: string | undefined;

  /** The title shown, for who announces it. */
  readonly title = this.current.asReadonly();

  constructor() {
    super();
    // The texts of a feature may come after its page, and the language may change: the title follows.
    const loaded = this.transloco.events$.pipe(filter(({ type }) => type === 'translationLoadSuccess'));
    merge(loaded, this.transloco.langChanges$).subscribe(() => this.showKey());
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.key = this.buildTitle(snapshot);
    this.showKey();
  }

  /** Says the title of a page whose name comes from its data. */
  set(title: string): void {
    this.key = undefined;
    this.show(title);
  }

  private showKey(): void {
    if (this.key === undefined) {
      return;
    }
    const texts = this.transloco.getTranslation(this.transloco.getActiveLang());
    const text: unknown = texts[this.key];
    this.show(typeof text === 'string' ? text : '');
  }

  private show(title: string): void {
    this.current.set(title === '' ? 'Jalon' : `${title} – Jalon`);
    this.browserTitle.setTitle(this.current());
  }
}
