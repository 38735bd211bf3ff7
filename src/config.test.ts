import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

describe('parseConfig', () => {
  it('needs nothing', () => {
    expect(parseConfig({})).toEqual({
      port: 8787,
      host: 'localhost',
      databaseUrl: undefined,
      dataDir: '.data',
      models: {},
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
      MODEL: 'openai-compatible:llama3.2:3b',
      OPENAI_COMPATIBLE_BASE_URL: 'http://localhost:11434/v1',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      models: { speak: { provider: 'openai-compatible', model: 'llama3.2:3b' } },
    });
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
    ['OPENAI_COMPATIBLE_BASE_URL', 'localhost:11434/secret'],
    ['OPENAI_API_KEY', 'sk\nsecret'],
    ['GRADING_MODEL', 'secret'],
    ['MODEL', 'secret'],
    ['MODEL', 'secret-provider:model'],
  ])('stops at %s=%s and names it', (name, value) => {
    const parse = () => parseConfig({ [name]: value });
    expect(parse).toThrow(ConfigError);
    expect(parse).toThrow(new RegExp(`^${name} must be `));
    expect(parse).not.toThrow(/secret/);
  });

  it.each([
    ['MODEL', 'anthropic:claude-opus-5-5', 'ANTHROPIC_API_KEY'],
    ['GRADING_MODEL', 'openai:gpt-5.5', 'OPENAI_API_KEY'],
    ['MODEL', 'openai-compatible:qwen3', 'OPENAI_COMPATIBLE_BASE_URL'],
  ])('stops at %s=%s without %s', (name, value, missing) => {
    expect(() => parseConfig({ [name]: value })).toThrow(new RegExp(`^${name} .* needs ${missing} `));
    expect(() => parseConfig({ [name]: value })).toThrow(ConfigError);
  });

  it('names everything that is wrong at once', () => {
    expect(() => parseConfig({ PORT: 'x', MODEL: 'x' })).toThrow(/PORT.*MODEL/s);
  });
});
