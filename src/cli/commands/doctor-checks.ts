import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ModelConfig, ModelsConfig } from '../../models/configuration.ts';
import type { DataDirectoryOwner } from '../../store/data-dir-lock.ts';

/** One thing that was looked at. `unsure`: it may be meant so. */
export interface Finding {
  name: string;
  state: 'ok' | 'unsure' | 'wrong';
  detail: string;
}

const REACH_MS = 5_000;

/** Whether the data directory can be used, and who uses it. */
export function* checkDirectory(dataDir: string, owner: DataDirectoryOwner | undefined): Generator<Finding> {
  const name = 'Data directory';
  const directory = resolve(dataDir);
  let existing = directory;
  while (!existsSync(existing)) existing = dirname(existing);
  try {
    if (!statSync(existing).isDirectory()) throw new Error('it is not a directory');
    accessSync(existing, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    yield {
      name,
      state: 'wrong',
      detail: `${directory} cannot be written to (${code ?? message}). Set DATA_DIR.`,
    };
    return;
  }
  const used = owner === undefined ? 'free' : `in use by process ${owner.pid} since ${owner.since}`;
  yield { name, state: 'ok', detail: `${directory}, ${used}` };
}

/** Whether the configured models can be asked. Costs nothing: it lists models. */
export async function* checkProviders({ speak, grade }: ModelsConfig): AsyncGenerator<Finding> {
  const models = [speak, grade].filter((model) => model !== undefined);
  if (models.length === 0) {
    yield { name: 'Models', state: 'ok', detail: 'none configured: the rubric does it all' };
    return;
  }
  const byProvider = new Map(models.map((model) => [model.provider, model]));
  for (const model of byProvider.values()) {
    if (model.provider === 'anthropic' && !/^sk-ant-[\w-]{20,}$/.test(model.apiKey)) {
      yield {
        name: 'Model key',
        state: 'unsure',
        detail: 'ANTHROPIC_API_KEY does not look like one (sk-ant-...)',
      };
    }
    yield await reach(model);
  }
}

const DEFAULT_ADDRESS = {
  anthropic: 'https://api.anthropic.com/v1',
  openai: 'https://api.openai.com/v1',
  'openai-compatible': '',
};

async function reach(model: ModelConfig): Promise<Finding> {
  const name = 'Provider';
  const { provider, apiKey } = model;
  const base = model.baseUrl ?? DEFAULT_ADDRESS[provider];
  const path = provider === 'anthropic' && !/\/v1\/?$/.test(base) ? 'v1/models' : 'models';
  const address = new URL(path, base.endsWith('/') ? base : `${base}/`);
  try {
    const response = await fetch(address, {
      headers: {
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
        ...(provider === 'anthropic' && apiKey !== undefined
          ? { 'x-api-key': apiKey, 'anthropic-version': '2023-06-01' }
          : {}),
      },
      redirect: 'error',
      signal: AbortSignal.timeout(REACH_MS),
    });
    await response.body?.cancel();
    if (response.status === 401 || response.status === 403) {
      return { name, state: 'wrong', detail: `${provider} at ${address.host} refuses the key` };
    }
    return { name, state: 'ok', detail: `${provider} at ${address.host} answers` };
  } catch {
    const consequence = 'Until it does, the rubric grades alone and says so.';
    return { name, state: 'wrong', detail: `${provider} at ${address.host} does not answer. ${consequence}` };
  }
}
