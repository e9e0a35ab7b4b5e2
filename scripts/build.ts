import { runTool } from './setup/tools';

const browser = process.argv[2] ?? 'chrome';
if (!runTool('wxt', ['build', '--browser', browser, '--mv3'])) process.exitCode = 1;
