import type { ApiKey, CreatedKey, CreateKey, Tenant, TenantSettings } from '../contract/access.ts';
import type { ChatRequest } from '../contract/chat.ts';
import type {
  Critique,
  CritiqueRequest,
  CritiqueSummary,
  StoredCritiqueDocument,
} from '../contract/critique.ts';
import type { DataExport, Erasure } from '../contract/data.ts';
import type { AnswerEvents, CritiqueEvents } from '../contract/events.ts';
import type {
  AnswerRequest,
  AnswerResponse,
  CreateInterview,
  Debrief,
  Interview,
  InterviewSummary,
  Stopped,
} from '../contract/interview.ts';
import type { Principle } from '../contract/principle.ts';
import type { Quiz, QuizAnswers, QuizResult } from '../contract/quiz.ts';
import type { UsageReport } from '../contract/usage.ts';
import type { PrincipleSlug } from '../contract/vocabulary.ts';
import type {
  ImportedWalkthrough,
  PublicWalkthrough,
  Walkthrough,
  WalkthroughSummary,
} from '../contract/walkthrough.ts';
import { type EventOf, readStream } from './stream.ts';
import { type Call, type CallOptions, type ClientOptions, Transport } from './transport.ts';

export type * from '../contract/access.ts';
export type * from '../contract/chat.ts';
export type * from '../contract/critique.ts';
export type * from '../contract/data.ts';
export type * from '../contract/events.ts';
export type * from '../contract/interview.ts';
export type * from '../contract/principle.ts';
export type * from '../contract/problem.ts';
export type * from '../contract/quiz.ts';
export type * from '../contract/usage.ts';
export type * from '../contract/vocabulary.ts';
export type * from '../contract/walkthrough.ts';
export type { ErrorCode } from '../errors.ts';
export { ApiError, ConnectionError, TimeoutError } from './errors.ts';
export type { EventOf } from './stream.ts';
export type { CallOptions, ClientOptions } from './transport.ts';

export interface List<Item> {
  data: Item[];
}
/** A page of a list, newest first; `nextCursor` goes into `after` for the next one, and is missing on the last. */
export interface Page<Item> extends List<Item> {
  nextCursor?: string;
}
export interface PageQuery {
  /** 1 to 100. Default: 20. */
  limit?: number;
  after?: string;
  candidateId?: string;
}

export type BarRaiserClient = ReturnType<typeof createClient>;

const get = (path: string, query?: Call['query']): Call => ({ method: 'GET', path, query, mayRepeat: true });
const remove = (path: string, query?: Call['query']): Call => ({
  method: 'DELETE',
  path,
  query,
  mayRepeat: true,
});
const segment = (text: string): string => encodeURIComponent(text);
const EVENTS = { accept: 'text/event-stream' };

/**
 * A client for every operation of the OpenAPI document, each by its own name; `streamCritique`, `streamAnswer` and their
 * like are the same operations as event streams. Refusals are `ApiError` with a stable `code`. Calls that do no harm
 * when repeated are made again after passing faults; those that take an Idempotency-Key get one, so that they are too.
 */
export function createClient(options: ClientOptions = {}) {
  const transport = new Transport(options);
  const json = <T>(call: Call, settings?: CallOptions) => transport.json<T>(call, settings);
  /** Acts once, however often it is sent. */
  const keyed = (path: string, body: unknown, settings: CallOptions, headers?: Call['headers']): Call => ({
    method: 'POST',
    path,
    body,
    headers: { 'idempotency-key': settings.idempotencyKey ?? crypto.randomUUID(), ...headers },
    mayRepeat: true,
  });
  const eventsOf = (path: string, query: Call['query'], lastEventId: number | undefined): Call => ({
    ...get(path, query),
    headers: { ...EVENTS, ...(lastEventId !== undefined && { 'last-event-id': `${lastEventId}` }) },
  });
  const follow = <Events>(path: string, query: Call['query'], settings: CallOptions) => {
    const open = (after?: number) => transport.response(eventsOf(path, query, after), settings);
    return readStream<Events>(() => open(), open, settings.signal);
  };

  return {
    // Service
    getHealth: (settings?: CallOptions) => json<{ status: 'ok'; version: string }>(get('/healthz'), settings),
    getReadiness: (settings?: CallOptions) =>
      json<{ status: 'ready'; walkthroughs: number; principles: number }>(get('/readyz'), settings),
    getOpenApiDocument: (settings?: CallOptions) =>
      json<Record<string, unknown>>(get('/openapi.json'), settings),
    getReference: (settings?: CallOptions) => transport.text(get('/docs'), settings),
    getLandingPage: (settings?: CallOptions) => transport.text(get('/'), settings),
    getStyleSheet: (settings?: CallOptions) => transport.text(get('/style.css'), settings),
    getUsage: (query: { for?: string } = {}, settings?: CallOptions) =>
      json<UsageReport>(get('/v1/usage', query), settings),

    // Catalogue
    listPrinciples: (settings?: CallOptions) => json<List<Principle>>(get('/v1/principles'), settings),
    getPrinciple: (slug: PrincipleSlug, settings?: CallOptions) =>
      json<Principle>(get(`/v1/principles/${segment(slug)}`), settings),
    listWalkthroughs: (settings?: CallOptions) =>
      json<List<WalkthroughSummary>>(get('/v1/walkthroughs'), settings),
    getWalkthrough: (id: string, settings?: CallOptions) =>
      json<PublicWalkthrough>(get(`/v1/walkthroughs/${segment(id)}`), settings),
    /** A walkthrough as data, or the text of a page. Not made again by itself: the second time it would exist. */
    importWalkthrough: (
      source: Walkthrough | { page: string; principle?: PrincipleSlug },
      { replace }: { replace?: boolean } = {},
      settings?: CallOptions,
    ) => {
      const isPage = 'page' in source;
      return json<ImportedWalkthrough>(
        {
          method: 'POST',
          path: '/v1/walkthroughs',
          query: { replace, ...(isPage && { principle: source.principle }) },
          ...(isPage ? { text: { type: 'text/plain', content: source.page } } : { body: source }),
          mayRepeat: false,
        },
        settings,
      );
    },
    getQuiz: (walkthroughId: string, settings?: CallOptions) =>
      json<Quiz>(get(`/v1/walkthroughs/${segment(walkthroughId)}/quiz`), settings),
    answerQuiz: (walkthroughId: string, answers: QuizAnswers, settings?: CallOptions) =>
      json<QuizResult>(
        {
          method: 'POST',
          path: `/v1/walkthroughs/${segment(walkthroughId)}/quiz/answers`,
          body: answers,
          mayRepeat: true,
        },
        settings,
      ),

    // Critiques
    createCritique: (request: CritiqueRequest, settings: CallOptions = {}) =>
      json<Critique>(keyed('/v1/critiques', request, settings), settings),
    /** `critique.rubric` at once, `critique.model` when a model has looked, `done` with the critique. */
    streamCritique: (request: CritiqueRequest, settings: CallOptions = {}) => {
      const call = keyed('/v1/critiques', request, settings, EVENTS);
      return readStream<CritiqueEvents>(
        () => transport.response(call, settings),
        // The same key: the same critique, told from the beginning.
        () => transport.response(call, settings),
        settings.signal,
      );
    },
    listCritiques: (query: PageQuery = {}, settings?: CallOptions) =>
      json<Page<CritiqueSummary>>(get('/v1/critiques', { ...query }), settings),
    getCritique: (id: string, settings?: CallOptions) =>
      json<StoredCritiqueDocument>(get(`/v1/critiques/${segment(id)}`), settings),
    getCritiqueEvents: (id: string, settings: CallOptions = {}) =>
      follow<CritiqueEvents>(`/v1/critiques/${segment(id)}/events`, {}, settings),
    deleteCritique: (id: string, settings?: CallOptions) =>
      json<void>(remove(`/v1/critiques/${segment(id)}`), settings),
    regradeCritique: (id: string, settings?: CallOptions) =>
      json<Critique>(
        { method: 'POST', path: `/v1/critiques/${segment(id)}/regrade`, mayRepeat: true },
        settings,
      ),

    // Interviews
    createInterview: (request: CreateInterview, settings: CallOptions = {}) =>
      json<Interview>(keyed('/v1/interviews', request, settings), settings),
    answerInterview: (id: string, request: AnswerRequest, settings: CallOptions = {}) =>
      json<AnswerResponse>(keyed(`/v1/interviews/${segment(id)}/answers`, request, settings), settings),
    /** What the bar raiser says, as it is said; `done` with what `answerInterview` returns. */
    streamAnswer: (id: string, request: AnswerRequest, settings: CallOptions = {}) => {
      const path = `/v1/interviews/${segment(id)}`;
      const call = keyed(`${path}/answers`, request, settings, EVENTS);
      return readStream<AnswerEvents>(
        () => transport.response(call, settings),
        (after, seen) =>
          // Not stored for all one knows: sent again with the same key.
          seen === undefined
            ? transport.response(call, settings)
            : transport.response(eventsOf(`${path}/events`, { turn: request.turn }, after), settings),
        settings.signal,
      );
    },
    /** @param turn the number of the answer; the last one if left out */
    getAnswerEvents: (id: string, query: { turn?: number } = {}, settings: CallOptions = {}) =>
      follow<AnswerEvents>(`/v1/interviews/${segment(id)}/events`, query, settings),
    listInterviews: (query: PageQuery = {}, settings?: CallOptions) =>
      json<Page<InterviewSummary>>(get('/v1/interviews', { ...query }), settings),
    getInterview: (id: string, settings?: CallOptions) =>
      json<Interview>(get(`/v1/interviews/${segment(id)}`), settings),
    deleteInterview: (id: string, settings?: CallOptions) =>
      json<void>(remove(`/v1/interviews/${segment(id)}`), settings),
    stopInterview: (id: string, settings?: CallOptions) =>
      json<Stopped>(
        { method: 'POST', path: `/v1/interviews/${segment(id)}/stop`, mayRepeat: true },
        settings,
      ),
    debriefInterview: (id: string, settings?: CallOptions) =>
      json<Debrief>(get(`/v1/interviews/${segment(id)}/debrief`), settings),

    // Chat: streams in the protocol of the AI SDK, for its transports to read
    chat: (request: ChatRequest, settings?: CallOptions) =>
      transport.response({ method: 'POST', path: '/v1/chat', body: request, mayRepeat: false }, settings),
    /** Status 204 when no reply is being made. */
    resumeChat: (id: string, settings?: CallOptions) =>
      transport.response(get(`/v1/chat/${segment(id)}/stream`), settings),

    // Data
    exportData: (query: { candidateId?: string } = {}, settings?: CallOptions) =>
      json<DataExport>(get('/v1/data', query), settings),
    /** Everything of the tenant, or of one candidate. There is no way back. */
    eraseData: (query: { candidateId?: string } = {}, settings?: CallOptions) =>
      json<Erasure>(remove('/v1/data', query), settings),

    // For whoever runs the server
    /** The page of figures, HTML. */
    getOperatorPage: (settings?: CallOptions) => transport.text(get('/operator'), settings),
    listKeys: (query: { tenantId?: string } = {}, settings?: CallOptions) =>
      json<List<ApiKey>>(get('/v1/keys', query), settings),
    /** Not made again by itself: each time there would be one more key. */
    createKey: (request: CreateKey, settings?: CallOptions) =>
      json<CreatedKey>({ method: 'POST', path: '/v1/keys', body: request, mayRepeat: false }, settings),
    revokeKey: (id: string, settings?: CallOptions) =>
      json<void>(remove(`/v1/keys/${segment(id)}`), settings),
    listTenants: (settings?: CallOptions) => json<List<Tenant>>(get('/v1/tenants'), settings),
    setTenant: (id: string, request: TenantSettings, settings?: CallOptions) =>
      json<Tenant>(
        { method: 'PUT', path: `/v1/tenants/${segment(id)}`, body: request, mayRepeat: true },
        settings,
      ),
  };
}

/** The events of an answer and of a critique, as the streams give them. */
export type AnswerEvent = EventOf<AnswerEvents>;
export type CritiqueEvent = EventOf<CritiqueEvents>;
