import { keyPreceded } from './key-age.rules';

const signed = (created: unknown, version = 2) => ({
  proof: { created, verificationMethod: `did:web:jalon.exemple.fr:employeurs:00000210500013#cle-${version}` },
});
const keys = [
  { version: 1, createdAt: '2024-01-05T08:00:00.000+00:00' },
  { version: 2, createdAt: '2026-06-15T08:00:00.623+00:00' },
];

describe('the key that signed', () => {
  it.each([
    ['a year later', '2027-06-15T08:00:00Z'],
    ['in the second it was made, proofs knowing no less', '2026-06-15T08:00:00Z'],
  ])('was in service for what is signed %s', (_, created) => {
    expect(keyPreceded(keys, signed(created))).toBe(true);
  });

  it.each([
    ['a second before it was made', '2026-06-15T07:59:59Z'],
    ['while another key was in service', '2025-01-01T00:00:00Z'],
    ['at no known instant', 'yesterday'],
  ])('was not in service for what is signed %s', (_, created) => {
    expect(keyPreceded(keys, signed(created))).toBe(false);
  });

  it('is judged by its own date, not by that of another', () => {
    expect(keyPreceded(keys, signed('2025-01-01T00:00:00Z', 1))).toBe(true);
  });

  it.each([{}, { proof: null }, { proof: 'x' }, signed(undefined), signed('2025-01-01T00:00:00Z', 9)])(
    'is not what is at fault in %j',
    (credential) => {
      expect(keyPreceded(keys, credential)).toBe(true);
    },
  );
});
