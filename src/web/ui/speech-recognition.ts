/** What this app uses of the Web Speech API, which the type library does not know everywhere. */
export interface SpeechRecognitionLike {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  /** Keeps the sound on this machine, where the browser can. */
  processLocally?: boolean;
  onresult: ((event: SpeechResultEvent) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
}
export interface SpeechResultEvent {
  resultIndex: number;
  results: ArrayLike<{ isFinal: boolean; 0: { transcript: string } }>;
}
interface SpeechRecognitionConstructor {
  new (): SpeechRecognitionLike;
  available?(options: { langs: string[]; processLocally: boolean }): Promise<string>;
}

/** The recogniser of this browser; undefined where it has none. */
export function speechRecognition(): SpeechRecognitionConstructor | undefined {
  const holder = window as unknown as Record<string, SpeechRecognitionConstructor | undefined>;
  return holder.SpeechRecognition ?? holder.webkitSpeechRecognition;
}

/** The language to listen for. Answers are judged in English. */
export const SPOKEN_LANGUAGE = navigator.language.startsWith('en') ? navigator.language : 'en-US';

/** Whether the browser can turn speech into text without sending the sound anywhere. */
export async function isSpeechLocal(): Promise<boolean> {
  try {
    const options = { langs: [SPOKEN_LANGUAGE], processLocally: true };
    return (await speechRecognition()?.available?.(options)) === 'available';
  } catch {
    return false;
  }
}

/** What went wrong, and what to do about it; undefined for what passes by itself. */
export function speechProblem(error: string): string | undefined {
  switch (error) {
    case 'no-speech':
    case 'aborted':
      return undefined;
    case 'not-allowed':
    case 'service-not-allowed':
      return 'The browser may not use the microphone here. Allow it in the address bar and press Speak again, or type your answer.';
    case 'audio-capture':
      return 'No microphone was found. Connect one and press Speak again, or type your answer.';
    case 'network':
      return 'The speech service of the browser cannot be reached. Type your answer, or try again later.';
    case 'language-not-supported':
      return 'This browser cannot listen to English. Type your answer.';
    default:
      return 'Speech cannot be turned into text right now. Type your answer, or press Speak again.';
  }
}
