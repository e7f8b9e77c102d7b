import { mutation, type Requests, type Sending, UNKNOWN } from './permissions.sendings';

const WEBHOOK = 'id url events isActive';
const DELIVERY = 'id eventId eventType state attempts statusCode errorCode';

const log = (id: string): Sending => ({
  document: `query ($id: ID!) { webhookDeliveries(webhookId: $id) { totalCount edges { node { ${DELIVERY} } } } }`,
  variables: { id },
});
const onWebhook = (name: string, fields: string, more = '') => ({
  [`Mutation.${name} | the employer's webhook`]: ({ webhookId }: { webhookId: string }) =>
    mutation(`${name}(input: { webhookId: $id ${more} })`, fields, webhookId),
  [`Mutation.${name} | an id nobody has`]: () =>
    mutation(`${name}(input: { webhookId: $id ${more} })`, fields, UNKNOWN),
});
const replay = (id: string) =>
  mutation('replayWebhookDelivery(input: { deliveryId: $id })', `delivery { ${DELIVERY} }`, id);

/** The requests of integrations, by the first two cells of their lines. */
export const integrationsRequests: Requests = {
  'Query.webhooks | the active employer': () => ({ document: `{ webhooks { ${WEBHOOK} } }` }),
  "Query.webhookDeliveries | the employer's webhook": ({ webhookId }) => log(webhookId),
  'Query.webhookDeliveries | an id nobody has': () => log(UNKNOWN),
  'Mutation.addWebhook | the active employer': () => ({
    document: `mutation ($url: String!) { addWebhook(input: { url: $url, events: ["certificate.issued"] }) {
      webhook { ${WEBHOOK} } secret userErrors { code } } }`,
    variables: { url: `https://si-rh.exemple.fr/${crypto.randomUUID()}` },
  }),
  ...onWebhook('rotateWebhookSecret', `webhook { ${WEBHOOK} } secret`),
  ...onWebhook('setWebhookActive', `webhook { ${WEBHOOK} }`, 'isActive: true'),
  ...onWebhook('testWebhook', `delivery { ${DELIVERY} }`),
  "Mutation.replayWebhookDelivery | the employer's delivery": ({ webhookDeliveryId }) =>
    replay(webhookDeliveryId),
  'Mutation.replayWebhookDelivery | an id nobody has': () => replay(UNKNOWN),
  ...onWebhook('removeWebhook', `webhook { ${WEBHOOK} }`),
};
