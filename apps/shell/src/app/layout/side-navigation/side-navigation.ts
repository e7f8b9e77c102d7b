import { afterNextRender, Component, computed, ElementRef, inject, Injector } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { CurrentActor } from '@jalon/shared/portal';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter } from 'rxjs';
import { type Link, linkGroups } from './navigation-links';

/** A place is also where the pages below it are, unless one of them is a place of its own. */
function withMatching(links: readonly Link[]) {
  return links.map((link) => ({
    ...link,
    matching: {
      paths: links.some(({ path }) => path.startsWith(`${link.path}/`)) ? 'exact' : 'subset',
      queryParams: 'ignored',
      fragment: 'ignored',
      matrixParams: 'ignored',
    } as const,
  }));
}

/** The portal's places, for the audiences the person belongs to. A column, or a strip that scrolls on a narrow screen. */
@Component({
  selector: 'jalon-side-navigation',
  imports: [RouterLink, RouterLinkActive, TranslocoDirective],
  templateUrl: './side-navigation.html',
  styleUrl: './side-navigation.css',
})
export class SideNavigation {
  private readonly actor = inject(CurrentActor);

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected readonly groups = computed(() =>
    linkGroups
      .filter(({ audience }) => this.actor.has(audience))
      .map((group) => ({ ...group, links: withMatching(group.links.filter((link) => this.isOpen(link))) }))
      .filter(({ links }) => links.length > 0),
  );

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.showCurrent());
    this.showCurrent();
  }

  private isOpen({ operations, module, isAgents }: Link): boolean {
    if (isAgents && this.actor.me()?.secondRoleOf) return false;
    return (!operations || this.actor.mayOneOf(operations)) && (!module || this.actor.hasOpened(module));
  }

  /** On a narrow screen the strip scrolls: the place one is at must be in sight. */
  private showCurrent(): void {
    const show = () =>
      this.element.querySelector('[aria-current]')?.scrollIntoView?.({ inline: 'center', block: 'nearest' });
    afterNextRender({ read: () => setTimeout(show) }, { injector: this.injector });
  }
}
