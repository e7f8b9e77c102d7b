import { withNativeFederation } from '@angular-architects/native-federation/config';
import { shared, sharedMappings } from '../../federation.shared.mjs';

export default withNativeFederation({
  name: 'hr',
  exposes: { './routes': './apps/hr/src/app/app.routes.ts' },
  shared,
  sharedMappings,
  features: { denseChunking: true },
});
