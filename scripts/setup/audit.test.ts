import { describe, expect, it, vi } from 'vitest';
import { tallyAudit } from './audit';

const found = (total: number) => JSON.stringify({ metadata: { vulnerabilities: { total } } });

describe('tallyAudit', () => {
  it.each([
    ['nothing known', found(0), { passed: 1, failed: 0, skipped: 0 }, 0],
    ['a known weakness', found(2), { passed: 0, failed: 1, skipped: 0 }, 1],
    [
      'no network',
      JSON.stringify({ error: { code: 'ENOTFOUND' } }),
      { passed: 0, failed: 0, skipped: 1 },
      1,
    ],
    ['nothing printed', '', { passed: 0, failed: 0, skipped: 1 }, 1],
  ])('%s', (_, printed, tally, lines) => {
    const say = vi.fn();
    expect(tallyAudit(printed, say)).toEqual(tally);
    expect(say).toHaveBeenCalledTimes(lines);
  });
});
