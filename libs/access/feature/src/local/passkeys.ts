/** What a device does with passkeys, as the server's options ask. The library is fetched with the first of them. */
type Options = Readonly<Record<string, unknown>>;

/** Why a device gives nothing: its user said no, or took too long; it has one already; or it cannot. */
export type PasskeyFault = 'CANCELLED' | 'PASSKEY_KNOWN' | 'NOT_SUPPORTED';

export interface DeviceAnswer {
  readonly response?: object;
  readonly fault?: PasskeyFault;
}

/** Whether this browser knows passkeys at all. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in globalThis;
}

/** Makes a passkey: the device asks for a finger, a face or its own code. */
export function makePasskey(optionsJSON: Options): Promise<DeviceAnswer> {
  return answered(async () => {
    const { startRegistration } = await import('@simplewebauthn/browser');
    return startRegistration({ optionsJSON: optionsJSON as never });
  });
}

/** Uses one of those the device has. */
export function usePasskey(optionsJSON: Options): Promise<DeviceAnswer> {
  return answered(async () => {
    const { startAuthentication } = await import('@simplewebauthn/browser');
    return startAuthentication({ optionsJSON: optionsJSON as never });
  });
}

async function answered(ask: () => Promise<object>): Promise<DeviceAnswer> {
  if (!knowsPasskeys()) return { fault: 'NOT_SUPPORTED' };
  try {
    return { response: await ask() };
  } catch (error) {
    const { name } = error as Error;
    if (name === 'InvalidStateError') return { fault: 'PASSKEY_KNOWN' };
    if (name === 'NotAllowedError' || name === 'AbortError') return { fault: 'CANCELLED' };
    return { fault: 'NOT_SUPPORTED' };
  }
}
