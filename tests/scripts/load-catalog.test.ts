import { describe, expect, it } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { loadCatalog, ProblemsFound, readFiles, readStrings } from '../../scripts/load-catalog.ts';

const effects = realEffects();

describe('loadCatalog', () => {
  it('gives the catalog of a sound folder', async () => {
    const catalog = await loadCatalog(effects, 'tests/cities/port-verity');
    expect(catalog.indicators.get('rescues')?.per).toBe(1000);
  });

  it('throws every fault of a folder that is not', async () => {
    const fault = await loadCatalog(effects, 'tests/cities').catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(ProblemsFound);
    expect((fault as ProblemsFound).problems.length).toBeGreaterThan(2);
    expect(String(fault)).toContain('tests/cities/site.yaml:1:1  file: is missing');
  });
});

describe('readFiles and readStrings', () => {
  it('give files by path and interface words by language, English first', async () => {
    const files = await readFiles(effects, 'tests/cities/port-verity');
    expect(new TextDecoder().decode(files.get('README.md'))).toMatch(/^# Port Verity/);
    expect([...(await readStrings(effects)).keys()].slice(0, 2)).toEqual(['en', 'es']);
  });
});
