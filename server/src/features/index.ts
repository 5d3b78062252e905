import type { Feature } from './feature';

/** Every feature there is; the server announces the sum of their capabilities. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each feature has its own parameters
export const features: readonly Feature<any>[] = [];
