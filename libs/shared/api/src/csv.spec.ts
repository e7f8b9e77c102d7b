import { csvOf, toCsv } from './csv';

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

describe('csvOf', () => {
  it('separates as asked, and quotes what holds the separator', () => {
    const lines = [['a;b', 'c,d', 1, null]];
    expect(csvOf(lines, ';')).toBe('\uFEFF"a;b";c,d;1;\r\n');
    expect(csvOf(lines, ',')).toBe('\uFEFFa;b,"c,d",1,\r\n');
  });

  it('leaves a number below zero a number, and neutralises the same written as text', () => {
    expect(csvOf([[-2, '-2']], ';')).toBe("\uFEFF-2;'-2\r\n");
  });
});
