import { readOptions } from './options.mjs';
import { Refusal } from './refusal.mjs';

describe('readOptions', () => {
  it('serves production on this machine unless told otherwise', () => {
    expect(readOptions([], {})).toEqual({
      demo: false,
      reset: false,
      worker: false,
      host: '127.0.0.1',
      port: 4200,
    });
  });

  it('prefers the port of the command to that of the environment', () => {
    expect(readOptions(['--demo', '--port', '4300'], { PORT: '4400' })).toMatchObject({ port: 4300 });
    expect(readOptions(['--demo'], { PORT: '4400' })).toMatchObject({ port: 4400 });
  });

  it.each([
    [['--reset'], {}, '--reset'],
    [['--demo', '--port', 'abc'], {}, 'abc'],
    [['--demo'], { PORT: '70000' }, '70000'],
    [['--demo', '--frobnicate'], {}, '--frobnicate'],
    [['--demo'], { HOST: '0.0.0.0' }, 'HOST'],
  ])('refuses %j with %j, naming %s', (args, env, name) => {
    expect(() => readOptions(args, env)).toThrow(Refusal);
    expect(() => readOptions(args, env)).toThrow(name);
  });
});
