import 'reflect-metadata';
import { demonstration } from './demo/demonstration';
import { endWith } from './refusal';
import { serve } from './serve';

/** The demonstration: the production server, on a marked database of this machine, with a sign-in without password. */
await serve(demonstration).catch(endWith);
