import { refuse, renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { ApiKeysPage } from './api-keys-page';
import { dayIn } from './days';

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const SECRET = `jln_0a1b2c3d_${'x'.repeat(43)}`;

const key = (facts: object = {}) => ({
  __typename: 'ApiKey',
  id: 'key-1',
  label: 'SIRH de la Région',
  scopes: ['AGENTS_READ', 'CERTIFICATES_READ'],
  prefix: '0a1b2c3d',
  state: 'ACTIVE',
  expiresOn: dayIn({ days: 200 }),
  createdAt: '2026-11-22T09:00:00.000Z',
  createdByName: 'Nadia Ben Amor',
  lastUsedOn: null,
  rotatedFrom: null,
  revokedAt: null,
  ...facts,
});

interface Server {
  readonly keys?: readonly object[];
  readonly after?: readonly object[];
  readonly userErrors?: readonly { readonly code: string; readonly field: string }[];
}

async function show({ keys = [key()], after = keys, userErrors = [] }: Server = {}) {
  let current = keys;
  const sent = jest.fn();
  const done = (input: unknown) => {
    sent(input);
    if (userErrors.length === 0) current = after;
    const errors = userErrors.map(({ code, field }) => ({
      __typename: 'UserError',
      code,
      path: ['input', field],
    }));
    const made = userErrors.length === 0;
    return { apiKey: made ? key({ id: 'key-2' }) : null, secret: made ? SECRET : null, userErrors: errors };
  };
  const page = await renderPage(ApiKeysPage, {
    answers: {
      ApiKeysPage: () => ({ apiKeys: current }),
      CreateApiKey: ({ input }) => ({
        createApiKey: { __typename: 'ApiKeySecretPayload', ...done(input) },
      }),
      RotateApiKey: ({ input }) => ({
        rotateApiKey: { __typename: 'ApiKeySecretPayload', ...done(input) },
      }),
      RevokeApiKey: ({ input }) => {
        const { userErrors: errors } = done(input);
        const apiKey = key({ state: 'REVOKED', revokedAt: '2026-11-22T10:00:00.000Z' });
        return { revokeApiKey: { __typename: 'ApiKeyPayload', apiKey, userErrors: errors } };
      },
    },
  });
  const press = async (label: RegExp, within: ParentNode = page.element) => {
    const buttons = [...within.querySelectorAll('button')];
    buttons.find(({ textContent }) => label.test(textContent))?.click();
    await page.settle();
  };
  const send = async (form: string) => {
    page.element.querySelector(`${form} form`)?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
  };
  const write = (id: string, value: string) => {
    const field = page.element.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`No field ${id}.`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  const openDialog = () => page.element.querySelector<HTMLDialogElement>('dialog[open]');
  return { ...page, sent, press, send, write, openDialog };
}

describe('ApiKeysPage', () => {
  it('says of each key what it reads, when it was used and how long it lasts', async () => {
    const { text, element } = await show({ keys: [key(), key({ id: 'k', lastUsedOn: '2026-11-20' })] });
    expect(text()).toContain('Les agents');
    expect(text()).toContain('Jamais utilisée');
    expect(text()).toContain('20\u00a0novembre\u00a02026');
    expect(text()).toContain('encore 200 jours');
    expect(text()).toContain('par Nadia Ben Amor');
    expect(element.querySelector('a[href="/rh/integrations/webhooks"]')).not.toBeNull();
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('warns of those that end soon, and folds those that ended', async () => {
    const ending = key({ state: 'ENDING', expiresOn: dayIn({ days: 1 }) });
    const { text, element } = await show({
      keys: [ending, key({ id: 'k', state: 'REVOKED', revokedAt: '2026-11-01T09:00:00.000Z' })],
    });
    expect(text()).toContain('Une clé se termine dans moins de trente jours');
    expect(text()).toContain('se termine demain');
    expect(element.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(element.querySelector('details')?.textContent).toContain('révoquée le 1');
  });

  it('makes a key, and shows its secret once', async () => {
    const { write, element, send, sent, press, text } = await show({
      keys: [],
      after: [key({ id: 'key-2' })],
    });
    expect(text()).toContain('Aucune clé en service');
    write('new-key-label', ' SIRH ');
    element.querySelector<HTMLInputElement>('#new-key-scopes-AGENTS_READ')?.click();
    await send('jalon-create-key-form');
    expect(sent).toHaveBeenCalledWith({
      label: 'SIRH',
      scopes: ['AGENTS_READ'],
      expiresOn: dayIn({ years: 1 }),
    });
    const secret = element.querySelector<HTMLInputElement>('#new-secret');
    expect(secret?.value).toBe(SECRET);
    expect(await accessibilityFaults(element)).toEqual([]);
    const writeText = jest.fn().mockResolvedValue(undefined);
    Object.assign(navigator, { clipboard: { writeText } });
    await press(/Copier la clé/);
    expect(writeText).toHaveBeenCalledWith(SECRET);
    expect(text()).toContain('La clé est copiée.');
    await press(/ne plus l’afficher/);
    expect(element.innerHTML).not.toContain(SECRET);
  });

  it('says what the server objects to, each at its field', async () => {
    const { send, element } = await show({
      userErrors: [
        { code: 'REQUIRED', field: 'label' },
        { code: 'SCOPE_REQUIRED', field: 'scopes' },
      ],
    });
    await send('jalon-create-key-form');
    const links = [...element.querySelectorAll('[role=alert] a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#new-key-label', '#new-key-scopes']);
    for (const link of links) expect(element.querySelector(link ?? '')).not.toBeNull();
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('replaces a key, both working for the days that are chosen', async () => {
    const { press, openDialog, send, sent, element } = await show();
    await press(/^\s*Remplacer/);
    expect(openDialog()?.textContent).toContain('Remplacer la clé');
    await send('jalon-rotate-key-form');
    expect(sent).toHaveBeenCalledWith({
      id: 'key-1',
      expiresOn: dayIn({ years: 1 }),
      oldKeyEndsOn: dayIn({ days: 7 }),
    });
    expect(openDialog()).toBeNull();
    expect(element.querySelector<HTMLInputElement>('#new-secret')?.value).toBe(SECRET);
  });

  it('revokes after a question, and says so', async () => {
    const { press, openDialog, sent, element } = await show({ after: [] });
    await press(/^\s*Révoquer/);
    expect(sent).not.toHaveBeenCalled();
    expect(openDialog()?.textContent).toContain('c’est définitif');
    await press(/^\s*Révoquer/, openDialog() ?? element);
    expect(sent).toHaveBeenCalledWith({ id: 'key-1' });
    expect(element.querySelector('[role=status]')?.textContent).toContain('est révoquée');
  });

  it('says calmly that it takes a habilitation', async () => {
    const { text } = await renderPage(ApiKeysPage, { answers: { ApiKeysPage: refuse('FORBIDDEN') } });
    expect(text()).toContain('Cette page demande une habilitation');
  });
});
