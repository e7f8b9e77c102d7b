import { addressFault, isPublicAddress } from './webhook-address.rules';

const production = { loopback: false };

describe('the address of a webhook', () => {
  it.each(['https://si-rh.exemple.fr/jalon', 'https://1.1.1.1/', 'https://[2606:4700::1111]:8443/x'])(
    '%s is accepted',
    (url) => {
      expect(addressFault(url, production)).toBeNull();
    },
  );

  it.each([
    ['si-rh.exemple.fr', 'NOT_A_URL'],
    ['http://si-rh.exemple.fr/', 'NOT_HTTPS'],
    ['ftp://si-rh.exemple.fr/', 'NOT_HTTPS'],
    ['file:///etc/passwd', 'NOT_HTTPS'],
    ['https://user:secret@si-rh.exemple.fr/', 'HAS_CREDENTIALS'],
    ['https://localhost/', 'NOT_PUBLIC'],
    ['https://LOCALHOST./', 'NOT_PUBLIC'],
    ['https://intranet/', 'NOT_PUBLIC'],
    ['https://db.internal/', 'NOT_PUBLIC'],
    ['https://127.0.0.1/', 'NOT_PUBLIC'],
    ['https://2130706433/', 'NOT_PUBLIC'],
    ['https://0x7f.1/', 'NOT_PUBLIC'],
    ['https://0177.0.0.1/', 'NOT_PUBLIC'],
    ['https://127.1/', 'NOT_PUBLIC'],
    ['https://0.0.0.0/', 'NOT_PUBLIC'],
    ['https://10.1.2.3/', 'NOT_PUBLIC'],
    ['https://172.16.0.1/', 'NOT_PUBLIC'],
    ['https://192.168.1.1/', 'NOT_PUBLIC'],
    ['https://169.254.169.254/latest/meta-data', 'NOT_PUBLIC'],
    ['https://100.64.0.1/', 'NOT_PUBLIC'],
    ['https://224.0.0.1/', 'NOT_PUBLIC'],
    ['https://255.255.255.255/', 'NOT_PUBLIC'],
    ['https://[::1]/', 'NOT_PUBLIC'],
    ['https://[::]/', 'NOT_PUBLIC'],
    ['https://[::ffff:127.0.0.1]/', 'NOT_PUBLIC'],
    ['https://[::127.0.0.1]/', 'NOT_PUBLIC'],
    ['https://[fe80::1]/', 'NOT_PUBLIC'],
    ['https://[fd00::1]/', 'NOT_PUBLIC'],
    ['https://[ff02::1]/', 'NOT_PUBLIC'],
    ['https://[64:ff9b::7f00:1]/', 'NOT_PUBLIC'],
    ['https://[2002:7f00:1::]/', 'NOT_PUBLIC'],
    ['https://[2001:db8::1]/', 'NOT_PUBLIC'],
  ])('%s is refused: %s', (url, fault) => {
    expect(addressFault(url, production)).toBe(fault);
  });

  it('may be this machine, in clear, where it is said so, and nothing else in clear', () => {
    const demonstration = { loopback: true };
    expect(addressFault('http://127.0.0.1:4800/x', demonstration)).toBeNull();
    expect(addressFault('http://localhost:4800/x', demonstration)).toBeNull();
    expect(addressFault('http://si-rh.exemple.fr/', demonstration)).toBe('NOT_HTTPS');
    expect(addressFault('https://10.0.0.1/', demonstration)).toBe('NOT_PUBLIC');
  });
});

it.each([
  ['8.8.8.8', true],
  ['::ffff:8.8.8.8', true],
  ['::ffff:10.0.0.1', false],
  ['4000::1', false],
  ['not an address', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});
