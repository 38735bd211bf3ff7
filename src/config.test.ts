import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

describe('parseConfig', () => {
  it('needs nothing', () => {
    expect(parseConfig({})).toEqual({
      port: 8787,
      host: 'localhost',
      databaseUrl: undefined,
      dataDir: '.data',
      anthropic: { apiKey: undefined, baseUrl: undefined },
      model: undefined,
    });
  });

  it('takes an empty variable for an unset one', () => {
    const empty = { PORT: '', HOST: '', DATABASE_URL: '', DATA_DIR: '', ANTHROPIC_API_KEY: '', MODEL: '' };
    expect(parseConfig(empty)).toEqual(parseConfig({}));
  });

  it('takes what is set', () => {
    const config = parseConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgresql://user:secret@db.example:5432/coach',
      MODEL: 'anthropic:claude-sonnet-5-5',
    });
    expect(config).toMatchObject({ port: 0, host: '0.0.0.0', model: 'anthropic:claude-sonnet-5-5' });
    expect(config.databaseUrl).toContain('db.example');
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80a'],
    ['PORT', '1e3'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'mysql://secret@host/db'],
    ['DATABASE_URL', 'secret'],
    ['ANTHROPIC_BASE_URL', 'ftp://secret'],
    ['ANTHROPIC_API_KEY', 'sk secret'],
    ['MODEL', 'secret'],
  ])('stops at %s=%s and names it', (name, value) => {
    const parse = () => parseConfig({ [name]: value });
    expect(parse).toThrow(ConfigError);
    expect(parse).toThrow(new RegExp(`^${name} must be `));
    expect(parse).not.toThrow(/secret/);
  });

  it('names everything that is wrong at once', () => {
    expect(() => parseConfig({ PORT: 'x', MODEL: 'x' })).toThrow(/PORT.*MODEL/s);
  });
});
