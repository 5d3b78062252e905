export type { Said, Share, Speaking } from './share';
export { Speakers } from './speakers';
export { beginningOf, keyOf, nobody, type Who } from './turns';
