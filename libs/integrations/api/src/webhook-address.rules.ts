import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What an address may be: loopback in clear is for demonstrations and tests, never for a server people use. */
export interface AddressRules {
  readonly loopback: boolean;
}

/** Why an address cannot be told anything; null when it may. */
export type AddressFault = 'NOT_A_URL' | 'NOT_HTTPS' | 'HAS_CREDENTIALS' | 'NOT_PUBLIC';

/** Where global unicast addresses are given from; everything else of IPv6 has some other use. */
const GLOBAL_IPV6 = ipaddr.IPv6.parse('2000::');

/** A public address of one machine, which no network of ours answers from. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(GLOBAL_IPV6, 3);
}

/** This machine, as an address. */
export function isLoopbackAddress(text: string): boolean {
  return ipaddr.isValid(text) && ipaddr.process(text).range() === 'loopback';
}

/** What can be told of an address before its name is resolved. */
export function addressFault(text: string, { loopback }: AddressRules): AddressFault | null {
  if (!URL.canParse(text)) return 'NOT_A_URL';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return 'HAS_CREDENTIALS';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isHere = isLoopbackAddress(host) || host === 'localhost';
  if (loopback && isHere && /^https?:$/.test(url.protocol)) return null;
  if (url.protocol !== 'https:') return 'NOT_HTTPS';
  // A name is judged by what it resolves to, each time; one without a dot is of the local network.
  const isRefused = isIP(host) === 0 ? isLocalName(host) : !isPublicAddress(host);
  return isRefused ? 'NOT_PUBLIC' : null;
}

function isLocalName(host: string): boolean {
  const name = host.replace(/\.$/, '');
  return !name.includes('.') || /\.(localhost|local|internal|lan|home\.arpa)$/i.test(name);
}
