import { cues } from './cues';
import { features } from './features';
import { glance } from './glance';
import { importing } from './importing';
import { officials } from './officials';
import { refactoring } from './refactoring';
import { renaming } from './renaming';
import { rules } from './rules';
import { server } from './server';
import { speakers } from './speakers';
import { statistics } from './statistics';

export const texts = { ...cues, ...features, ...glance, ...importing, ...officials, ...refactoring, ...renaming, ...rules, ...server, ...speakers, ...statistics };
