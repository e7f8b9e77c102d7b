import { withNativeFederation } from '@angular-architects/native-federation/config';
import { shared, sharedMappings } from '../../federation.shared.mjs';

export default withNativeFederation({
  name: 'agent',
  exposes: { './routes': './apps/agent/src/app/app.routes.ts' },
  shared,
  sharedMappings,
  features: { denseChunking: true },
});
