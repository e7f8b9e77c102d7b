import { renderPage } from '@jalon/shared/portal/testing';
import { accessibilityFaults } from '@jalon/shared/ui/testing';
import { GraphQLError } from 'graphql';
import { CombinedGraphQLErrors } from '@apollo/client';
import { WebhooksPage } from './webhooks-page';

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const URL = 'https://si-rh.exemple.fr/jalon';
const webhook = (overrides: object = {}) => ({
  __typename: 'WebhookEndpoint',
  id: 'one',
  url: URL,
  events: ['certificate.issued'],
  isActive: true,
  createdAt: '2026-11-20T08:00:00Z',
  ...overrides,
});
const delivery = (overrides: object = {}) => ({
  __typename: 'WebhookDelivery',
  id: 'delivery',
  eventType: 'certificate.issued',
  occurredAt: '2026-11-20T09:00:00Z',
  state: 'FAILED',
  attempts: 12,
  statusCode: 503,
  durationMs: 31,
  errorCode: 'REFUSED_BY_RECEIVER',
  nextAttemptAt: null,
  ...overrides,
});
const log = (...deliveries: object[]) => ({
  webhookDeliveries: {
    __typename: 'WebhookDeliveryConnection',
    totalCount: deliveries.length,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    edges: deliveries.map((node) => ({ __typename: 'WebhookDeliveryEdge', node })),
  },
});
const payload = (name: string, content: object, userErrors: object[] = []) => ({
  [name]: { __typename: `${name}Payload`, ...content, userErrors },
});

async function show(webhooks: object[], answers: Record<string, object> = {}) {
  const page = await renderPage(WebhooksPage, {
    answers: { WebhooksPage: () => ({ webhooks, contacts: [] }), ...answers },
  });
  return { ...page, status: () => page.element.querySelector('[role=status]')?.textContent?.trim() };
}

describe('WebhooksPage', () => {
  it('says what no address means, and how to add one', async () => {
    const { element, text } = await show([]);
    expect(text()).toContain('Aucun logiciel n’est prévenu');
    await expect(accessibilityFaults(element)).resolves.toEqual([]);
  });

  it('is not for who is not habilitated', async () => {
    const { text } = await renderPage(WebhooksPage, {
      answers: {
        WebhooksPage: () => {
          throw new CombinedGraphQLErrors({
            errors: [new GraphQLError('No.', { extensions: { code: 'FORBIDDEN' } })],
          } as never);
        },
      },
    });
    expect(text()).toContain('Cette page demande une habilitation');
  });

  it('adds an address, and shows its secret once', async () => {
    const sent = jest.fn();
    const { element, find, settle, text } = await show([], {
      AddWebhook: (variables: object) => {
        sent(variables);
        return payload('addWebhook', { secret: 'whsec_abc' });
      },
    });
    const field = element.querySelector<HTMLInputElement>('#new-webhook-url');
    field!.value = URL;
    field!.dispatchEvent(new Event('input'));
    find('Ajouter l’adresse').click();
    await settle();
    expect(sent).toHaveBeenCalledWith({
      input: { url: URL, events: ['certificate.issued', 'certificate.revoked'] },
    });
    expect(element.querySelector<HTMLInputElement>('#webhook-secret')?.value).toBe('whsec_abc');
    expect(text()).toContain(`Il signe les messages envoyés à ${URL}.`);
    find('C’est fait, ne plus l’afficher').click();
    await settle();
    expect(element.querySelector('#webhook-secret')).toBeNull();
    expect(text()).not.toContain('whsec_abc');
  });

  it('says what is wrong with an address, at its field', async () => {
    const { element, find, settle, text } = await show([], {
      AddWebhook: payload('addWebhook', { secret: null }, [
        { __typename: 'UserError', code: 'NOT_PUBLIC', path: ['input', 'url'] },
      ]),
    });
    find('Ajouter l’adresse').click();
    await settle();
    expect(text()).toContain('Cette adresse est celle d’un réseau interne');
    expect(element.querySelector('a[href="#new-webhook-url"]')).not.toBeNull();
  });

  it('tests an address, and opens its log', async () => {
    const { find, settle, status, text } = await show([webhook()], {
      TestWebhook: payload('testWebhook', { delivery: { __typename: 'WebhookDelivery', id: 'delivery' } }),
      WebhookLog: log(
        delivery({ eventType: 'jalon.test', state: 'DELIVERED', errorCode: null, statusCode: 204 }),
      ),
    });
    find(`Envoyer un message d’essai, ${URL}`).click();
    await settle();
    expect(status()).toContain('Le message d’essai est parti');
    expect(text()).toContain('Message d’essai');
    expect(text()).toContain('Reçu');
  });

  it('says why a delivery was given up, and makes it again', async () => {
    const { element, settle, status, text } = await show([webhook()], {
      WebhookLog: log(delivery()),
      ReplayWebhookDelivery: payload('replayWebhookDelivery', {
        delivery: {
          __typename: 'WebhookDelivery',
          id: 'delivery',
          state: 'PENDING',
          attempts: 0,
          errorCode: null,
          nextAttemptAt: null,
        },
      }),
    });
    element.querySelector('details')!.open = true;
    await settle();
    await settle();
    expect(text()).toContain('Abandonné');
    expect(text()).toContain('Le logiciel a refusé le message');
    await expect(accessibilityFaults(element)).resolves.toEqual([]);
    element.querySelector<HTMLButtonElement>('td button')?.click();
    await settle();
    expect(status()).toContain('L’envoi est refait');
    expect(text()).toContain('À envoyer');
    const label = element.querySelector('td button')?.getAttribute('aria-label');
    expect(label).toContain('Refaire l’envoi du 20');
  });

  it('says that a delivery failed and will be tried again, and when', async () => {
    const { element, settle, text } = await show([webhook()], {
      WebhookLog: log(delivery({ state: 'PENDING', attempts: 2, nextAttemptAt: '2026-11-20T09:16:00Z' })),
    });
    element.querySelector('details')!.open = true;
    await settle();
    await settle();
    expect(text()).toMatch(/En échec\s*nouvel essai vers le 20\snovembre\s2026/);
    expect(text()).not.toContain('À envoyer');
  });

  it('puts a secret out of sight once another act is done', async () => {
    const paused = { __typename: 'WebhookEndpoint', id: 'one', isActive: false };
    const { element, find, settle } = await show([webhook()], {
      RotateWebhookSecret: payload('rotateWebhookSecret', { secret: 'whsec_new' }),
      SetWebhookActive: payload('setWebhookActive', { webhook: paused }),
    });
    find(`Changer le secret, ${URL}`).click();
    await settle();
    find('Créer le nouveau secret').click();
    await settle();
    expect(element.querySelector<HTMLInputElement>('#webhook-secret')?.value).toBe('whsec_new');
    find(`Mettre en pause, ${URL}`).click();
    await settle();
    expect(element.querySelector('#webhook-secret')).toBeNull();
  });

  it('pauses an address, and says what that means', async () => {
    const paused = { __typename: 'WebhookEndpoint', id: 'one', isActive: false };
    const { find, settle, status, text } = await show([webhook()], {
      SetWebhookActive: payload('setWebhookActive', { webhook: paused }),
    });
    find(`Mettre en pause, ${URL}`).click();
    await settle();
    expect(status()).toContain('L’adresse est en pause');
    expect(text()).toContain('En pause');
  });

  it('asks before removing an address', async () => {
    const { element, find, settle, status } = await show([webhook()], {
      RemoveWebhook: payload('removeWebhook', {}),
    });
    find(`Supprimer, ${URL}`).click();
    await settle();
    const dialog = element.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(status()).toBe('');
    dialog?.querySelectorAll('button')[1]?.click();
    await settle();
    expect(status()).toBe('L’adresse est supprimée.');
  });
});
