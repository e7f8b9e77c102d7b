import 'reflect-metadata';
import { endWith } from './refusal';
import { serve } from './serve';

/** The production server: the portal, its API, sign-in by the configured providers. */
await serve().catch(endWith);
