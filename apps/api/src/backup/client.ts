import pg from 'pg';
import { connectionRefusal } from '../database';

/** One connection of a program that reads or loads everything. @throws {Refusal} naming the variable and the cure */
export async function openClient(variable: string, url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // Told by the statement under way; without a listener it would end the program with a stack.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw connectionRefusal(variable, url, error);
  }
}
