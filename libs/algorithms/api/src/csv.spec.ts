import { toCsv } from './csv';

describe('toCsv', () => {
  it('quotes what must be, joins lists and leaves nulls empty', () => {
    const row = { a: 'dit « oui », "non"', b: null, c: ['un', 'deux'], d: true, e: 3, f: 'deux\nlignes' };
    expect(toCsv([row], ['a', 'b', 'c', 'd', 'e', 'f'])).toBe(
      '\uFEFFa,b,c,d,e,f\r\n"dit « oui », ""non""",,un | deux,true,3,"deux\nlignes"\r\n',
    );
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tcmd', '\r=1'])('neutralises the cell %j', (cell) => {
    const line = toCsv([{ cell }], ['cell']).split('cell\r\n')[1];
    expect(line).toMatch(/^"?'/);
  });
});
