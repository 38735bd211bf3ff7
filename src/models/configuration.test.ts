import { describe, expect, it } from 'vitest';
import { ModelConfigError, resolveModels } from './configuration.ts';

describe('resolveModels', () => {
  it('finds no model in an empty environment, nor in a key that has no default', () => {
    expect(resolveModels({})).toEqual({});
    expect(resolveModels({ OPENAI_API_KEY: 'sk-test' })).toEqual({});
  });

  it('speaks and grades with the default when there is only a key of Anthropic', () => {
    const expected = { provider: 'anthropic', model: 'claude-sonnet-5-5', apiKey: 'sk-test' };
    expect(resolveModels({ ANTHROPIC_API_KEY: 'sk-test' })).toEqual({ speak: expected, grade: expected });
  });

  it('grades with the speaking model unless another is named', () => {
    const environment = {
      ANTHROPIC_API_KEY: 'sk-test',
      MODEL: 'openai-compatible:llama3.2:3b',
      OPENAI_COMPATIBLE_BASE_URL: 'http://localhost:11434/v1',
    };
    expect(resolveModels(environment).grade).toMatchObject({ model: 'llama3.2:3b' });
    expect(resolveModels({ ...environment, GRADING_MODEL: 'anthropic:claude-opus-5-5' })).toMatchObject({
      speak: { provider: 'openai-compatible', model: 'llama3.2:3b' },
      grade: { provider: 'anthropic', model: 'claude-opus-5-5' },
    });
  });

  it('can grade without speaking', () => {
    const models = resolveModels({ GRADING_MODEL: 'openai:gpt-5.5', OPENAI_API_KEY: 'sk-test' });
    expect(models.speak).toBeUndefined();
    expect(models.grade).toMatchObject({ provider: 'openai', model: 'gpt-5.5' });
  });

  it('names the variable at fault and never its value', () => {
    const misspelt = () => resolveModels({ GRADING_MODEL: 'antropic:claude' });
    expect(misspelt).toThrow(ModelConfigError);
    expect(misspelt).toThrow(/^GRADING_MODEL .*anthropic, openai, openai-compatible/);
    expect(misspelt).not.toThrow(/antropic/);
  });
});
