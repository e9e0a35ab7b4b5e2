import { runTool } from './setup/tools';

if (!runTool('biome', ['check', '--write'])) process.exitCode = 1;
