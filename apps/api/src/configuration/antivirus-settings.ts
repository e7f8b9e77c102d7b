import type { ClamdAddress } from '../adapters/clamd-antivirus';
import type { Settings } from './settings';

/** Where clamd listens; null where there is no antivirus, which the operator's screen says. */
export function readClamd(settings: Settings): ClamdAddress | null {
  const text = settings.text('CLAMD');
  if (text === undefined) return null;
  const [, path, host, port] =
    /^(?:unix:(\/.+)|([A-Za-z0-9.-]+|\[[0-9a-f:]+\]):(\d{1,5}))$/i.exec(text) ?? [];
  if (path) return { path };
  if (host && Number(port) > 0 && Number(port) <= 65_535) {
    return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
  }
  settings.refuse(
    `CLAMD vaut « ${text} » : donnez « unix:/run/clamav/clamd.ctl » ou « machine:3310 », ou retirez-le.`,
  );
  return null;
}
