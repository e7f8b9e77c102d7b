import { style } from './style';
import { pageLanguage, textsIn } from './texts';

/** An account the bar offers, as `/demo/accounts.json` describes it. */
interface BarAccount {
  readonly subject: string;
  readonly name: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly href: string;
}

interface BarAccounts {
  readonly current: { readonly subject: string } | null;
  readonly accounts: readonly BarAccount[];
  /** Address of the list of everybody. */
  readonly everybody: string;
}

const COLLAPSED = 'jalon.demo-bar-collapsed';

/** "Voir comme…": one click signs in as somebody else, on their first page. In the demonstration only. */
export class DemoBar extends HTMLElement {
  private readonly shadow = this.attachShadow({ mode: 'open' });
  private known: BarAccounts = { current: null, accounts: [], everybody: '/demo' };

  async connectedCallback(): Promise<void> {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.shadow.adoptedStyleSheets = [sheet];
    // The portal changes language without reloading.
    new MutationObserver(() => this.draw()).observe(document.documentElement, { attributeFilter: ['lang'] });
    const answer = await fetch('/demo/accounts.json');
    if (answer.ok) this.known = (await answer.json()) as BarAccounts;
    this.draw();
  }

  /** As the person left it; on a small screen it waits to be asked for. */
  private get isCollapsed(): boolean {
    const choice = localStorage.getItem(COLLAPSED);
    return choice ? choice === 'yes' : matchMedia('(max-width: 40rem)').matches;
  }

  private draw(): void {
    this.shadow.replaceChildren(this.isCollapsed ? this.collapsedBar() : this.openBar());
    // What has the focus is never under the bar.
    document.documentElement.style.scrollPaddingBottom = `${this.offsetHeight + 8}px`;
  }

  private collapsedBar(): HTMLElement {
    const texts = textsIn(pageLanguage());
    const bar = element('nav', { class: 'collapsed', 'aria-label': texts.region });
    bar.append(this.toggle(texts.expand, texts.expand, false));
    return bar;
  }

  private openBar(): HTMLElement {
    const texts = textsIn(pageLanguage());
    const bar = element('nav', { 'aria-label': texts.region });
    const list = element('ul');
    list.append(...this.known.accounts.map((account) => this.item(account)));
    const end = element('span', { class: 'end' });
    end.append(
      link(this.known.everybody, texts.more),
      link('/demo', texts.visit),
      this.toggle('×', texts.collapse, true),
    );
    bar.append(element('span', { class: 'label' }, texts.label), list, end);
    return bar;
  }

  private item({ subject, name, title, href }: BarAccount): HTMLElement {
    const language = pageLanguage();
    const isCurrent = this.known.current?.subject === subject;
    const anchor = element(
      'a',
      { href, title: isCurrent ? `${name}, ${textsIn(language).current}` : name },
      title[language],
    );
    if (isCurrent) anchor.setAttribute('aria-current', 'true');
    const item = element('li');
    item.append(anchor);
    return item;
  }

  private toggle(text: string, label: string, expanded: boolean): HTMLElement {
    const attributes = { type: 'button', 'aria-expanded': String(expanded), 'aria-label': label };
    const button = element('button', attributes, text);
    button.addEventListener('click', () => {
      localStorage.setItem(COLLAPSED, expanded ? 'yes' : 'no');
      this.draw();
      this.shadow.querySelector('button')?.focus();
    });
    return button;
  }
}

function link(href: string, text: string): HTMLElement {
  return element('a', { href, class: 'plain' }, text);
}

function element(name: string, attributes: Readonly<Record<string, string>> = {}, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
