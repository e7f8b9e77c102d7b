import { formatSize } from './piece-size';

describe('formatSize', () => {
  it.each([
    [12, '1\u00a0ko'],
    [84_300, '84\u00a0ko'],
    [999_400, '999\u00a0ko'],
    [999_600, '1\u00a0Mo'],
    [1_240_000, '1,2\u00a0Mo'],
  ])('says %i bytes as people do', (bytes, text) => {
    expect(formatSize(bytes, 'fr')).toBe(text);
  });

  it('speaks English', () => {
    expect(formatSize(1_240_000, 'en')).toBe('1.2\u00a0MB');
  });
});
