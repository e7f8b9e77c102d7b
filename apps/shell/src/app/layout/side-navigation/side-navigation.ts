import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { type Audience, CurrentActor } from '@jalon/shared/portal';
import { TranslocoDirective } from '@jsverse/transloco';

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

  protected readonly groups = computed(() => groups.filter(({ audience }) => this.actor.has(audience)));
}
