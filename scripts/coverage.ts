import { runTool } from './setup/tools';

const folders = ['engine', 'page', 'components', 'entrypoints', 'locales'];
const included = folders.map((folder) => `--coverage.include=${folder}/**/*.{ts,tsx}`);
const left = ['**/generated/**', '**/*.test.{ts,tsx}'].map((one) => `--coverage.exclude=${one}`);
const args = [
  'run',
  '--coverage',
  '--coverage.reporter=text',
  '--coverage.reportOnFailure',
  ...included,
  ...left,
];
if (!runTool('vitest', [...args, ...process.argv.slice(2)])) process.exitCode = 1;
