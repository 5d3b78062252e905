import { cli } from './cli';
import { cues } from './cues';
import { features } from './features';
import { importing } from './importing';
import { officials } from './officials';
import { rules } from './rules';
import { server } from './server';

export const texts = { ...cli, ...cues, ...features, ...importing, ...officials, ...rules, ...server };
