import { type MasterKey, readMasterKey } from '@jalon/shared/api';
import type { Settings } from './settings';

const CURE = '32 octets en base64 (openssl rand -base64 32)';

/** Reads `MASTER_KEY` and, while employers’ keys are being wrapped again, the one they were wrapped by before. */
export function readMasterKeys(settings: Settings): MasterKey {
  const current = keyIn(settings, 'MASTER_KEY', settings.required('MASTER_KEY', `donnez ${CURE}`));
  const previous = settings.text('MASTER_KEY_PREVIOUS');
  if (previous === undefined) return current;
  return { ...current, previous: keyIn(settings, 'MASTER_KEY_PREVIOUS', previous) };
}

function keyIn(settings: Settings, name: string, text: string): MasterKey {
  try {
    return readMasterKey(text);
  } catch {
    if (text) settings.refuse(`${name} doit être ${CURE}.`);
    return { id: '', secret: Buffer.alloc(0) };
  }
}
