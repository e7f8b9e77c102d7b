import { knownPublicUrl } from '@jalon/certification/api';
import type { DataSource } from 'typeorm';
import { Refusal } from './refusal';

/**
 * Certificates name the address they were first issued at, for as long as they are verified.
 * @throws {Refusal} when the server is given another one
 */
export async function requireSamePublicUrl(dataSource: DataSource, publicUrl: string): Promise<void> {
  const fixed = await knownPublicUrl(dataSource);
  if (fixed === null || fixed === publicUrl) return;
  throw new Refusal([
    `PUBLIC_URL vaut « ${publicUrl} », mais des certificats délivrés nomment « ${fixed} » et ne seraient plus vérifiables : remettez PUBLIC_URL=${fixed}.`,
  ]);
}
