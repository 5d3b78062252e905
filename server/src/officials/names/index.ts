export { clean, fold, writtenAs } from './fold';
export { genderOf } from './gender';
export { initialsIn, initialsOf } from './initials';
export { isGiven, isParticle, shortFormsOf } from './lexicon';
export { isInitials, partsOf, type NameParts } from './parts';
