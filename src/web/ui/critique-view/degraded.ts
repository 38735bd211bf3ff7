/** Why a model was not used, for a candidate. */
export function whyDegraded(code: string): string {
  switch (code) {
    case 'no_model_configured':
      return 'No model is set up on this server, so fixed rules judged alone.';
    case 'interrupted':
      return 'The model had not finished when this was kept, so fixed rules judged alone.';
    case 'budget_spent':
    case 'provider_spend_limit':
      return 'What may be spent on models is spent for now, so fixed rules judged alone.';
    case 'provider_auth':
      return "The model's provider did not accept the key of this server, so fixed rules judged alone.";
    case 'provider_refused':
      return 'The model declined to judge this answer, so fixed rules judged alone.';
    case 'provider_truncated':
    case 'provider_malformed':
    case 'provider_empty':
    case 'unexpected_stop':
    case 'invalid_output':
      return "The model's reply could not be used, so fixed rules judged alone.";
    default:
      return 'The model could not be reached or did not answer in time, so fixed rules judged alone.';
  }
}

/** Whether asking the model once more may help. */
export const mayRegrade = (code: string | undefined): boolean =>
  code !== undefined && code !== 'no_model_configured';
