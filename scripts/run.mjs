import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeGenerated } from './setup/generated.mjs';
import { withLock } from './setup/lock.mjs';
import { installPackages, packagesAreFresh } from './setup/packages.mjs';

// `node scripts/run.mjs <command> [arguments]`: sets up what is missing, then runs scripts/<command>.ts.
// Plain JavaScript without dependencies, because it runs before any package is installed.
// stdout and stdin belong to the command alone; everything said here goes to stderr.

const OLDEST_NODE = [20, 19];
const COMMANDS = [
  'start',
  'test',
  'analyse',
  'evaluate',
  'evaluate-all',
  'train',
  'pages',
  'bench',
  'memory',
  'build',
  'check',
  'fix',
  'new-rule',
  'explain',
  'zip',
  'store-pictures',
  'licences',
  'fuzz',
  'mutate',
  'coverage',
  'prepare',
];

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} message */
function say(message) {
  process.stderr.write(`${message}\n`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  say(message);
  // Whoever reads the closing line of the tests must find one here too.
  if (process.argv[2] === 'test') process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  stop(
    `Node ${process.versions.node} is too old: Node ${OLDEST_NODE.join('.')} or newer is needed.\n` +
      'Install a current version from https://nodejs.org (or `nvm install 22`) and run the same command again.',
  );
}

/** @param {string | undefined} command */
function checkCommand(command) {
  if (command === undefined || !COMMANDS.includes(command)) {
    stop(`Usage: node scripts/run.mjs <command> [arguments]\nCommands: ${COMMANDS.join(', ')}`);
  }
  const script = join(root, 'scripts', `${command}.ts`);
  if (!existsSync(script)) stop(`scripts/${command}.ts is missing; is this checkout complete?`);
  return script;
}

/** @param {string} script */
async function setUp(script) {
  if (!packagesAreFresh(root)) {
    await withLock(root, say, () => {
      if (packagesAreFresh(root) || installPackages(root, say)) return;
      stop(
        'npm ci failed; its own message stands above. With the cause mended, run the same command again.',
      );
    });
  }
  if (script.endsWith('prepare.ts') || makeGenerated(root)) return;
  stop('Making the generated files failed; the cause stands above.');
}

/**
 * Runs the script in this process: no second start, and stdin, signals and the exit code need no forwarding.
 * @param {string} script
 */
async function run(script) {
  const { register } = await import('tsx/esm/api');
  register();
  process.argv = [process.execPath, script, ...process.argv.slice(3)];
  await import(pathToFileURL(script).href);
}

checkNode();
const script = checkCommand(process.argv[2]);
await setUp(script);
await run(script);
