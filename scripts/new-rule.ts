import { writeRule } from './new-rule/skeleton';
import { ROOT } from './setup/tools';

try {
  const path = writeRule(ROOT, process.argv.slice(2));
  console.log(`${path} is written. Fill it in, then run: npx vitest run tests/rule`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
