import type { Anthropic } from '@anthropic-ai/sdk';
import { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema.mjs';
import type { AdapterRequest } from '../../adapter.ts';

/** The API takes at most four breakpoints in one request. */
const MAX_BREAKPOINTS = 4;

/** Models without an effort to set refuse the word: the small ones, and those before Opus 4.5 and Sonnet 4.6. */
const WITHOUT_EFFORT =
  /haiku|^claude-(?:[23]|instant)|^claude-(?:opus|sonnet)-4(?:-[01])?(?:-\d{8})?$|^claude-sonnet-4-5/;

type Prompt = Pick<Anthropic.MessageCreateParams, 'system' | 'messages' | 'output_config'>;

/**
 * The prompt on Anthropic's wire: our words as the system prompt, everything else in one user message, the
 * final block last. Breakpoints close each instruction block - other interviews share the first ones - and
 * the history, which the next turn extends.
 */
export function toPrompt(model: string, request: AdapterRequest): Prompt {
  const { instructions, history = [], input, jsonSchema } = request;
  const effort = WITHOUT_EFFORT.test(model) ? undefined : request.effort;
  const forHistory = history.length > 0 ? 1 : 0;
  const firstMarked = Math.max(0, instructions.length - (MAX_BREAKPOINTS - forHistory));
  const system = instructions.map((text, index) =>
    block(text, index >= firstMarked ? request.cache : 'none'),
  );
  const said = history.map((text, index) =>
    block(text, index === history.length - 1 ? request.cache : 'none'),
  );
  return {
    system,
    messages: [{ role: 'user', content: [...said, block(input, 'none')] }],
    ...(effort !== undefined || jsonSchema !== undefined
      ? {
          output_config: {
            ...(effort !== undefined && { effort }),
            ...(jsonSchema !== undefined && {
              format: { type: 'json_schema', schema: transformJSONSchema(jsonSchema) },
            }),
          },
        }
      : {}),
  };
}

function block(text: string, cache: AdapterRequest['cache'] = '5m'): Anthropic.TextBlockParam {
  if (cache === 'none') return { type: 'text', text };
  return { type: 'text', text, cache_control: { type: 'ephemeral', ttl: cache } };
}
