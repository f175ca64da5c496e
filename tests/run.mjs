// `npm test`: everything that must hold, in one command. See setup/run.ts.
import { register } from 'tsx/esm/api';

register();
await import('./setup/run.ts');
