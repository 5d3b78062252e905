export { clean, fold, nameKey, writtenAs } from './fold';
export { genderOf } from './gender';
export { initialsIn, initialsOf } from './initials';
export { isGiven, isParticle, patronymicGender, shortFormsOf } from './lexicon';
export { isInitials, partsOf, type NameParts } from './parts';
export { mayBeOnePerson, personKey } from './person';
