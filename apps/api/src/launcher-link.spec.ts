import { EventEmitter } from 'node:events';
import { announceListening, endWithLauncher, waitForTurn } from './launcher-link';

const send = process.send;
afterEach(() => {
  process.send = send;
  jest.restoreAllMocks();
});

/** Stands for the launcher at the other end of the channel. */
function launcher() {
  const said: unknown[] = [];
  const channel = new EventEmitter();
  process.send = (message: unknown) => said.push(message) > 0;
  jest.spyOn(process, 'on').mockImplementation((event, listener) => {
    channel.on(event as string, listener as () => void);
    return process;
  });
  jest.spyOn(process, 'once').mockImplementation((event, listener) => {
    channel.once(event as string, listener as () => void);
    return process;
  });
  return { said, channel };
}

it('says it is ready, and listens only when told', async () => {
  const { said, channel } = launcher();
  let listening = false;
  const turn = waitForTurn().then(() => (listening = true));
  expect(said).toEqual([{ ready: true }]);
  channel.emit('message', 'something else');
  await Promise.resolve();
  expect(listening).toBe(false);
  channel.emit('message', 'listen');
  await turn;
  announceListening();
  expect(said).toEqual([{ ready: true }, { listening: true }]);
});

it('ends with a launcher that was killed', () => {
  const { channel } = launcher();
  const end = jest.fn(() => Promise.resolve());
  endWithLauncher(end);
  channel.emit('disconnect');
  expect(end).toHaveBeenCalledTimes(1);
});

it('waits for nobody when started by hand', async () => {
  process.send = undefined;
  await expect(waitForTurn()).resolves.toBeUndefined();
});
