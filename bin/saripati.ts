#!/usr/bin/env node
import { load } from './load.ts';

const asksForHelp = process.argv.some((arg) => /^(?:-h|-V|--help|--version|help)$/u.test(arg));
load(asksForHelp ? 'help' : 'run').run();
