import { withNativeFederation } from '@angular-architects/native-federation/config';
import { shared, sharedMappings } from '../../federation.shared.mjs';

export default withNativeFederation({
  name: 'manager',
  exposes: { './routes': './apps/manager/src/app/app.routes.ts' },
  shared,
  sharedMappings,
  features: { denseChunking: true },
});
