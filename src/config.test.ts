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
      gradingVotes: 1,
      budget: {
        perInterviewMicroUsd: 3_000_000,
        perDayMicroUsd: 20_000_000,
        perInterviewUnpricedTokens: 2_000_000,
        perDayUnpricedTokens: 20_000_000,
      },
      access: 'auto',
      allowedOrigins: [],
      limits: {},
    });
  });

  it('limits and locks a server that others can reach, and lets nobody switch that off', () => {
    for (const HOST of ['0.0.0.0', '10.0.0.7', '::', 'coach.example']) {
      const { access, limits } = parseConfig({ HOST });
      expect([access, limits.turnsPerMinute, limits.streams]).toEqual(['keys', 300, 50]);
      expect(() => parseConfig({ HOST, AUTH: 'off' })).toThrow(/AUTH/);
      expect(parseConfig({ HOST, MAX_TURNS_PER_MINUTE: '7' }).limits.turnsPerMinute).toBe(7);
    }
    for (const HOST of ['localhost', '127.0.0.1', '::1']) {
      expect(parseConfig({ HOST, AUTH: 'off' }).access).toBe('open');
      expect(parseConfig({ HOST, AUTH: 'keys' }).access).toBe('keys');
    }
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
      GRADING_VOTES: '3',
      MAX_COST_PER_INTERVIEW_USD: '0.25',
      MAX_COST_PER_DAY_USD: '0',
      MAX_UNPRICED_TOKENS_PER_INTERVIEW: '500000',
      MAX_UNPRICED_TOKENS_PER_DAY: '0',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      models: { speak: { provider: 'openai-compatible', model: 'llama3.2:3b' } },
      gradingVotes: 3,
      budget: {
        perInterviewMicroUsd: 250_000,
        perDayMicroUsd: 0,
        perInterviewUnpricedTokens: 500_000,
        perDayUnpricedTokens: 0,
      },
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
    ['GRADING_VOTES', '0'],
    ['MAX_COST_PER_INTERVIEW_USD', '-1'],
    ['MAX_COST_PER_DAY_USD', '$5'],
    ['MAX_COST_PER_DAY_USD', '1e3'],
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
