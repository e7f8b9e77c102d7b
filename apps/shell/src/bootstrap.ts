import type { NativeFederationResult } from '@angular-architects/native-federation';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { FEDERATION } from './app/remotes/remote-routes';

/** Starts the portal, once the modules it shares with its remotes can be found. */
export async function start(federation: NativeFederationResult): Promise<void> {
  const providers = [...appConfig.providers, { provide: FEDERATION, useValue: federation }];
  await bootstrapApplication(App, { ...appConfig, providers });
}
