/**
 * The peer, alone in its process: `node server.mjs <documents.json>`, with DATABASE_URL and PORT.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { POOL_SIZE } from '../pool-size.mjs';
import { peerPreset } from './preset.mjs';

const documents = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: POOL_SIZE });
const service = postgraphile(peerPreset({ pool, documents })).createServ(grafserv);
const server = createServer();
await service.addTo(server);
server.listen(Number(process.env['PORT']), '127.0.0.1');
