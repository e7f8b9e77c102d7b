import { isLoopback } from './loopback';
import type { Settings } from './settings';

/** Which server takes our mail, and who it is from. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS: from the first byte, asked for before anything else, or none (this machine alone). */
  readonly security: 'TLS' | 'STARTTLS' | 'NONE';
  readonly user: string | null;
  readonly password: string | null;
  readonly from: MailSender;
}

export interface MailSender {
  readonly name: string;
  readonly address: string;
}

const ADDRESS = /^[^\s<>@",;:]+@[^\s<>@",;:]+\.[^\s<>@",;:]+$/;
const usualPorts = { TLS: 465, STARTTLS: 587, NONE: 25 } as const;

/** Null where no server is given: mails then wait in the outbox, and HR is told so. */
export function readMailSettings(settings: Settings): MailSettings | null {
  const text = settings.text('SMTP_URL');
  if (text === undefined) return null;
  const from = readSender(settings);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const account = url && decodeAccount(url);
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol) || !account) {
    settings.refuse(
      'SMTP_URL doit être une adresse telle que « smtps://compte:motdepasse@mail.exemple.fr:465 » ou « smtp://mail.exemple.fr:587 » ; dans le compte et le mot de passe, codez « % » par %25, « @ » par %40, « / » par %2F, « : » par %3A.',
    );
    return null;
  }
  const security = securityOf(url);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || usualPorts[security],
    security,
    ...account,
    from,
  };
}

/** Undefined when a `%` begins no code. */
function decodeAccount({ username, password }: URL): Pick<MailSettings, 'user' | 'password'> | undefined {
  try {
    return {
      user: decodeURIComponent(username) || null,
      password: decodeURIComponent(password) || null,
    };
  } catch {
    return undefined;
  }
}

/** Nothing leaves this machine in clear: `smtp:` asks for TLS before anything else. */
function securityOf({ protocol, hostname }: URL): MailSettings['security'] {
  if (protocol === 'smtps:') return 'TLS';
  return isLoopback(hostname) ? 'NONE' : 'STARTTLS';
}

/** `Jalon <ne-pas-repondre@exemple.fr>`, or the address alone. */
function readSender(settings: Settings): MailSender {
  const text = settings.required('MAIL_FROM', 'donnez l’expéditeur des mails, « Jalon <jalon@exemple.fr> »');
  const [, name = '', inBrackets] = /^([^<>\r\n]*)<([^<>]+)>$/.exec(text) ?? [];
  const address = (inBrackets ?? text).trim();
  if (text && !ADDRESS.test(address)) {
    settings.refuse(
      'MAIL_FROM doit être une adresse telle que « Jalon <ne-pas-repondre@exemple.fr> » : corrigez-la.',
    );
  }
  return { name: name.trim(), address };
}
