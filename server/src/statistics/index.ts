export { followsOf, speakersOf, type Counted } from './figures';
export { lengthBounds } from './lengths';
export { ribbonOf } from './ribbon';
export { Sum, statistics } from './sum';
