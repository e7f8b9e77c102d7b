/** Connections to PostgreSQL that either server may open: what ours opens unless told otherwise. */
export const POOL_SIZE = 10;
