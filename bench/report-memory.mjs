// Loaded into every Node process of a build (NODE_OPTIONS): each leaves a line with the most memory it held.
import { appendFileSync } from 'node:fs';

const file = process.env.EQUITY_BENCH_MEMORY;
if (file) process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
