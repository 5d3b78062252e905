export { keyOf, nobody, type Said, type Speaking } from './share';
export { beginningOf, Speakers } from './speakers';
