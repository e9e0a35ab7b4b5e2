import { runTool } from './setup/tools';

// `npm run mutate -- engine/resolve.ts,engine/numbers.ts`; without files those of stryker.config.mjs, which takes hours.
const [files] = process.argv.slice(2);
if (!runTool('stryker', ['run', ...(files ? ['--mutate', files] : [])])) process.exitCode = 1;
