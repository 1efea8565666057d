import type { Command } from '../options';
import { check } from './check';
import { clear } from './clear';
import type { RunCommand } from './done';
import { evidence } from './evidence';
import { fill } from './fill';
import { subsidy } from './subsidy';

/** What each command does. A new one is a file beside this one, a line here and its name in the options. */
export const COMMANDS: Readonly<Record<Command, RunCommand>> = { check, evidence, subsidy, fill, clear };
