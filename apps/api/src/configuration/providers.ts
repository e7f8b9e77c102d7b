import { readFileSync } from 'node:fs';
import { isLoopback } from './loopback';
import type { Settings } from './settings';

/** An OpenID Connect provider people sign in with, as `SIGN_IN_PROVIDERS_FILE` describes it (docs/sign-in.md). */
export interface SignInProviderSettings {
  /** Part of the redirect address: lower case, digits, hyphens. */
  readonly key: string;
  /** What the sign-in button says. */
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: string;
  /** Authentication levels asked for, of which the answer must be one. */
  readonly acrValues: readonly string[];
  /** Those that count as strong: a second factor. */
  readonly strongAcrValues: readonly string[];
  /** It says when the person last proved who they are (`auth_time`), as OpenID Connect wants where it is asked. */
  readonly tellsWhen: boolean;
  /** People's own, whatever their employer (FranceConnect): the way in that is left after a departure. */
  readonly isPersonal: boolean;
  /** It still opens to whoever has left every employer here. */
  readonly opensAfterDeparture: boolean;
  /** Userinfo comes as a signed JWT (ProConnect); it is verified then. */
  readonly userinfoSigned: boolean;
  /** Algorithm of the provider's signatures. */
  readonly signingAlgorithm: string;
  /** The claim that identifies the person for ever. */
  readonly identityClaim: string;
  /** The claim that names the provider behind a federation, ProConnect's `idp_id`. */
  readonly idpClaim: string | undefined;
  /** Further parameters of the authorisation request. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Set by the sign-in itself: a configuration that named them would weaken it. */
const RESERVED = [
  'client_id',
  'redirect_uri',
  'response_type',
  'scope',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
  'prompt',
  'max_age',
];
const ALGORITHMS = ['RS256', 'ES256', 'PS256', 'EdDSA'];

/** Reads and checks the list of providers; absent, nobody can sign in, which the sign-in page says. */
export function readProviders(settings: Settings): SignInProviderSettings[] {
  const path = settings.text('SIGN_IN_PROVIDERS_FILE');
  if (!path) return [];
  const list = parseList(settings, path);
  const providers = list.map((entry, index) => readProvider(settings, entry, index));
  const keys = providers.map(({ key }) => key);
  if (new Set(keys).size < keys.length) {
    settings.refuse(
      'SIGN_IN_PROVIDERS_FILE : deux fournisseurs portent la même « key » ; donnez-en une à chacun.',
    );
  }
  return providers;
}

function parseList(settings: Settings, path: string): Record<string, unknown>[] {
  const refuse = (fault: string) => {
    settings.refuse(`SIGN_IN_PROVIDERS_FILE : ${fault}`);
    return [];
  };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return (error as { code?: string }).code === 'ENOENT'
      ? refuse(`le fichier « ${path} » n’existe pas ; créez-le (docs/sign-in.md) ou corrigez le chemin.`)
      : refuse(`le fichier « ${path} » ne peut pas être lu ; corrigez le chemin ou les droits.`);
  }
  return (
    parseEntries(text) ?? refuse(`« ${path} » n’est pas une liste JSON lisible ; voyez docs/sign-in.md.`)
  );
}

function parseEntries(text: string): Record<string, unknown>[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    const isList = Array.isArray(list) && list.every((entry) => typeof entry === 'object' && entry !== null);
    return isList ? list : undefined;
  } catch {
    return undefined;
  }
}

function readProvider(
  settings: Settings,
  entry: Record<string, unknown>,
  index: number,
): SignInProviderSettings {
  const refuse = (field: string, cure: string) =>
    settings.refuse(`SIGN_IN_PROVIDERS_FILE, fournisseur ${index + 1}, « ${field} » : ${cure}.`);
  const text = (field: string, otherwise?: string): string => {
    const value = entry[field] ?? otherwise;
    if (typeof value === 'string' && value !== '') return value;
    refuse(field, 'donnez un texte');
    return '';
  };
  const provider: SignInProviderSettings = {
    key: text('key'),
    label: text('label'),
    issuer: text('issuer'),
    clientId: text('clientId'),
    clientSecret: readSecret(entry, refuse),
    scopes: text('scopes', 'openid'),
    acrValues: textList(entry['acrValues'], () => refuse('acrValues', 'donnez une liste de textes')),
    strongAcrValues: textList(entry['strongAcrValues'], () =>
      refuse('strongAcrValues', 'donnez une liste de textes'),
    ),
    tellsWhen: entry['tellsWhen'] !== false,
    isPersonal: entry['isPersonal'] === true,
    opensAfterDeparture: entry['opensAfterDeparture'] !== false,
    userinfoSigned: entry['userinfoSigned'] === true,
    signingAlgorithm: text('signingAlgorithm', 'RS256'),
    identityClaim: text('identityClaim', 'sub'),
    idpClaim: entry['idpClaim'] === undefined ? undefined : text('idpClaim'),
    parameters: readParameters(entry['parameters'], refuse),
  };
  checkProvider(provider, refuse);
  return provider;
}

function checkProvider(
  provider: SignInProviderSettings,
  refuse: (field: string, cure: string) => void,
): void {
  if (!/^[a-z0-9-]{1,40}$/.test(provider.key))
    refuse('key', 'employez des minuscules, des chiffres et des traits d’union');
  if (!ALGORITHMS.includes(provider.signingAlgorithm))
    refuse('signingAlgorithm', `choisissez ${ALGORITHMS.join(', ')}`);
  if (!provider.scopes.split(' ').includes('openid')) refuse('scopes', 'ajoutez « openid »');
  const issuer = URL.canParse(provider.issuer) ? new URL(provider.issuer) : undefined;
  if (!issuer || (issuer.protocol !== 'https:' && !isLoopback(issuer.hostname))) {
    refuse('issuer', 'donnez une adresse « https:// » (http n’est accepté que sur cette machine)');
  }
}

function readSecret(entry: Record<string, unknown>, refuse: (field: string, cure: string) => void): string {
  const { clientSecret, clientSecretFile } = entry;
  if (typeof clientSecret === 'string' && clientSecret) return clientSecret;
  try {
    return readFileSync(String(clientSecretFile), 'utf8').trim();
  } catch {
    refuse('clientSecretFile', 'donnez un fichier lisible, ou « clientSecret »');
    return '';
  }
}

function readParameters(
  value: unknown,
  refuse: (field: string, cure: string) => void,
): Record<string, string> {
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  if (entries.some(([name, one]) => typeof one !== 'string' || RESERVED.includes(name))) {
    refuse('parameters', `donnez des textes, et aucun de ${RESERVED.join(', ')}`);
    return {};
  }
  return Object.fromEntries(entries) as Record<string, string>;
}

function textList(value: unknown, refuse: () => void): string[] {
  const list: unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [undefined];
  if (list.some((one) => typeof one !== 'string')) refuse();
  return list as string[];
}
