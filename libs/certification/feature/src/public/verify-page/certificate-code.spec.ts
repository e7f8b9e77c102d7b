import { codeFault, printedCode } from './certificate-code';

describe('printedCode', () => {
  it.each([
    'RA-7K4M-92QX-5TJD',
    'ra7k4m92qx5tjd',
    ' ra 7k4m 92qx 5tjd ',
    'RA–7K4M—92QX‑5TJD',
    'ra.7k4m.92qx.5tjd',
  ])('reads %p as it is printed', (typed) => {
    expect(printedCode(typed)).toBe('RA-7K4M-92QX-5TJD');
  });

  it('keeps what is no code, for the server to say so', () => {
    expect(printedCode('bonjour')).toBe('BONJOUR');
  });

  it('finds nothing in spaces and dashes', () => {
    expect(printedCode(' - - ')).toBe('');
  });

  it('sends no novel', () => {
    expect(printedCode('x'.repeat(5000))).toHaveLength(60);
  });
});

describe('codeFault', () => {
  it.each([
    ['', 'missing'],
    [' - - ', 'missing'],
    ['RA-7K4M-92QX-5TJ', 'short'],
    ['RA-7K4M-92QX-5TJDD', 'long'],
    ['ra 7k4m 92qx 5tjd', null],
  ])('finds of %p: %p', (typed, fault) => {
    expect(codeFault(typed)).toBe(fault);
  });
});
