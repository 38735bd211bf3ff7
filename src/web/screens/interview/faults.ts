import type { ApiError } from '../../api/client.ts';

/** What went wrong between the candidate and the bar raiser, and what the button beside it does. */
export interface Fault {
  message: string;
  /** `send`: send the kept answer again. `sync`: show the interview as the server has it. */
  action: 'send' | 'sync' | 'debrief' | 'home';
  label: string;
}

const KEPT = 'Your answer is kept in the box below.';

/** An answer that the server did not take. */
export function faultOfSending({ code, status, message, retryAfter }: ApiError): Fault {
  if (code === 'offline') {
    return {
      message: `The server cannot be reached, so nothing was sent. ${KEPT}`,
      action: 'send',
      label: 'Send it again',
    };
  }
  if (code === 'stale_turn') {
    return {
      message: `This interview has gone on elsewhere, perhaps in another tab, so this answer no longer fits the question. ${KEPT}`,
      action: 'sync',
      label: 'Show where the interview is',
    };
  }
  if (code === 'interview_closed') {
    return { message: 'This interview is over.', action: 'debrief', label: 'Open the debrief' };
  }
  if (code === 'interview_not_found') {
    return {
      message: `This interview is no longer there. ${KEPT}`,
      action: 'home',
      label: 'Go to the start',
    };
  }
  if (status === 429) {
    const wait =
      retryAfter === undefined ? 'a moment' : `${retryAfter} ${retryAfter === 1 ? 'second' : 'seconds'}`;
    return {
      message: `The server has too much to do and asks to wait ${wait}. ${KEPT}`,
      action: 'send',
      label: 'Send it again',
    };
  }
  return { message: `${message} ${KEPT}`, action: 'send', label: 'Send it again' };
}

/** A reply that broke off after the answer was stored. */
export const BROKEN_REPLY: Fault = {
  message: 'The connection broke off in the middle of the reply. Your answer is stored; nothing is lost.',
  action: 'sync',
  label: 'Go on',
};

/** The server is still away when the interview is asked for again. */
export const STILL_AWAY: Fault = {
  message: 'The server still cannot be reached. What you sent is stored there. Check that it is running.',
  action: 'sync',
  label: 'Try again',
};
