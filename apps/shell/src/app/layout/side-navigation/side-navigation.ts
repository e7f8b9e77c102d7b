import { afterNextRender, Component, computed, ElementRef, inject, Injector } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { type Audience, CurrentActor } from '@jalon/shared/portal';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter } from 'rxjs';

/** A group of links, for one audience. Texts are keys of the shell's catalogue. */
interface LinkGroup {
  readonly audience: Audience;
  readonly heading: string;
  readonly links: readonly { readonly path: string; readonly text: string }[];
}

const groups: readonly LinkGroup[] = [
  {
    audience: 'AGENT',
    heading: 'shell.navigation.agent',
    links: [
      { path: '/mon-espace', text: 'shell.navigation.mySpace' },
      { path: '/mon-dossier', text: 'shell.navigation.myFile' },
      { path: '/qui-a-ouvert-mon-dossier', text: 'shell.navigation.fileAccesses' },
    ],
  },
  {
    audience: 'MANAGER',
    heading: 'shell.navigation.manager',
    links: [{ path: '/mon-equipe', text: 'shell.navigation.myTeam' }],
  },
  {
    audience: 'HR',
    heading: 'shell.navigation.hr',
    links: [{ path: '/rh/agents', text: 'shell.navigation.agents' }],
  },
];

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

  protected readonly groups = computed(() => groups.filter(({ audience }) => this.actor.has(audience)));

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.showCurrent());
    this.showCurrent();
  }

  /** On a narrow screen the strip scrolls: the place one is at must be in sight. */
  private showCurrent(): void {
    const show = () =>
      this.element.querySelector('[aria-current]')?.scrollIntoView?.({ inline: 'center', block: 'nearest' });
    afterNextRender({ read: () => setTimeout(show) }, { injector: this.injector });
  }
}
