/**
 * Runs a command and sets the exit code of this process to what it gives. Whatever it throws is told
 * in one line, for the cause and the cure stand in the message, not in the stack; the code is then 1.
 */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
