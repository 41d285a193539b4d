import { describe, expect, it } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { schemaFiles, writeSchemas } from '../../scripts/schema.ts';

describe('schemaFiles', () => {
  it.each([...schemaFiles()])('the committed %s is current; else run: npm run schema', async (name, content) => {
    expect(await realEffects().readText(`data/schema/${name}`)).toBe(content);
  });

  it('tells editors which words are allowed', () => {
    expect(schemaFiles().get('indicator.schema.json')).toContain('"lower-is-better"');
  });
});

describe('writeSchemas', () => {
  it('writes every schema and says what to do next', async () => {
    const written: string[] = [];
    const said: string[] = [];
    const writeFile = async (path: string): Promise<void> => void written.push(path);
    await writeSchemas({ ...realEffects(), writeFile, out: (line) => void said.push(line) }, 'out');
    expect(written).toContain('out/site.schema.json');
    expect(said).toEqual([`${written.length} schemas written to out. Next: npm run check`]);
  });
});
