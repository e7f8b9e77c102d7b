import { Receiver } from './testing/receiver';
import { sendMessage } from './webhook-sending';

const receiver = new Receiver();
beforeAll(() => receiver.open());
afterAll(() => receiver.close());
beforeEach(() => receiver.reset());

const message = (url: string) => ({ url, headers: {}, body: '{}' });
const resolvingTo = (address: string) => () =>
  Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }]);

describe('the connection of a webhook', () => {
  it.each(['127.0.0.1', '10.0.0.8', '169.254.169.254', '::1', 'fd00::1', '::ffff:127.0.0.1'])(
    'is not made to a public name that resolves to %s',
    async (address) => {
      const { port } = new URL(receiver.url);
      const url = `https://si-rh.exemple.fr:${port}/`;
      const sending = await sendMessage(message(url), { loopback: false }, resolvingTo(address));
      expect(sending).toMatchObject({ statusCode: null, errorCode: 'ADDRESS_FORBIDDEN' });
      expect(receiver.received).toEqual([]);
    },
  );

  it('is not made when one of the addresses is not public, whichever comes first', async () => {
    const resolve = () =>
      Promise.resolve([
        { address: '1.1.1.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const sending = await sendMessage(message('https://si-rh.exemple.fr/'), { loopback: false }, resolve);
    expect(sending.errorCode).toBe('ADDRESS_FORBIDDEN');
  });

  it('is made to the address that was checked: the name is resolved once', async () => {
    let resolved = 0;
    const resolve = (name: string) => {
      expect(name).toBe('localhost');
      resolved++;
      return Promise.resolve([{ address: resolved === 1 ? '127.0.0.1' : '10.0.0.8', family: 4 }]);
    };
    const url = receiver.url.replace('127.0.0.1', 'localhost');
    await expect(sendMessage(message(url), { loopback: true }, resolve)).resolves.toMatchObject({
      statusCode: 204,
      errorCode: null,
    });
    expect(resolved).toBe(1);
  });

  it('that nobody answers is told so', async () => {
    const url = 'http://127.0.0.1:9/';
    await expect(sendMessage(message(url), { loopback: true })).resolves.toMatchObject({
      statusCode: null,
      errorCode: 'UNREACHABLE',
    });
  });
});
