import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { buildApiSchema } from '@jalon/shared/api';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { modules } from './modules';

/** Writes the contract, without any database: `node dist/tools/schema/emit-schema.mjs [file]`. */
const file = process.argv[2] ?? 'schema.graphql';
writeFileSync(file, `${printSchema(lexicographicSortSchema(buildApiSchema(modules)))}\n`);
