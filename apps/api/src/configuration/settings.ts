import { readFileSync } from 'node:fs';
import { Refusal } from '../refusal';

/** Where settings come from: `process.env`, or what a test says. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one and keeps what is wrong with each, so that all of it is told at once. */
export class Settings {
  private readonly problems: string[] = [];

  constructor(private readonly environment: Environment) {}

  /** The value of `name`, or of the file `name_FILE` names (a mounted secret); empty counts as absent. */
  text(name: string): string | undefined {
    const path = this.environment[`${name}_FILE`];
    if (!path) return this.environment[name] || undefined;
    try {
      return readFileSync(path, 'utf8').trim() || undefined;
    } catch {
      this.refuse(
        `${name}_FILE : le fichier « ${path} » ne peut pas être lu ; corrigez le chemin ou les droits.`,
      );
      return undefined;
    }
  }

  required(name: string, cure: string): string {
    const value = this.text(name);
    if (value === undefined && !this.environment[`${name}_FILE`]) this.refuse(`${name} manque : ${cure}.`);
    return value ?? '';
  }

  integer(name: string, otherwise: number, [least, most]: readonly [number, number]): number {
    const text = this.text(name);
    const value = text === undefined ? otherwise : Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    this.refuse(`${name} vaut « ${text} » : donnez un nombre entier entre ${least} et ${most}.`);
    return otherwise;
  }

  postgresUrl(name: string, cure: string): string {
    const value = this.required(name, cure);
    if (value && !isPostgresUrl(value)) {
      this.refuse(
        `${name} n’est pas une adresse PostgreSQL : écrivez-la « postgres://rôle:motdepasse@machine:5432/base » ; dans le mot de passe, codez « % » par %25, « @ » par %40, « / » par %2F, « : » par %3A, « # » par %23.`,
      );
    }
    return value;
  }

  refuse(sentence: string): void {
    this.problems.push(sentence);
  }

  /** @throws {Refusal} with one sentence for each setting that cannot be used. */
  check(): void {
    if (this.problems.length > 0) throw new Refusal(this.problems);
  }
}

/** The driver decodes the account: a `%` that begins no code would fail at the first connection. */
function isPostgresUrl(text: string): boolean {
  try {
    const { protocol, username, password, pathname } = new URL(text);
    [username, password, pathname].forEach(decodeURIComponent);
    return /^postgres(ql)?:$/.test(protocol);
  } catch {
    return false;
  }
}
