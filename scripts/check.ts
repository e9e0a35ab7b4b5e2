import { checkStyle, checkTypes } from './setup/tools';

const good = [checkStyle(), checkTypes()];
if (good.includes(false)) process.exitCode = 1;
