export { followsOf, speakersOf, totalOf, type Counted } from './figures';
export { Gathered, type GatheredSpeaker, type Pace } from './gathered';
export { lengthBounds } from './lengths';
export { ribbonOf } from './ribbon';
export { Sum, statistics } from './sum';
