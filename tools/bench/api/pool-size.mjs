/** Connections to PostgreSQL that either server may open: those of ours (apps/api/src/data-source.ts). */
export const POOL_SIZE = 20;
