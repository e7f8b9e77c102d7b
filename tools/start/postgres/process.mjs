import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Tells whether a process runs. One that ended but that nobody has buried yet (containers) still answers signals:
 * it does not run.
 *
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') {
      return false;
    }
  }
  return !/\) Z /.test(readProc(pid, 'stat'));
}

/**
 * Tells whether a running process is of a given program. Numbers are used again after a restart of the machine or
 * container, so a file that names one may now name anything. Where the system cannot tell, it is believed.
 *
 * @param {number} pid
 * @param {string} program part of its command line
 */
export function isProgram(pid, program) {
  return isRunning(pid) && (process.platform !== 'linux' || readProc(pid, 'cmdline').includes(program));
}

function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** Waits until a condition holds, and tells whether it did within the time given. */
export async function waitUntil(condition, { milliseconds, every = 10 }) {
  const end = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > end) {
      return false;
    }
    await pause(every);
  }
  return true;
}

/** A port of this machine that nobody uses now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** Tells whether something listens on a port of this machine. @param {number} port @returns {Promise<boolean>} */
export function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
