// The app speaks English, so its dates do too, wherever the browser is from.
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** An ISO time as `28 Nov 2026, 21:04`, in the time of this machine. */
export const momentOf = (at: string): string => moment.format(new Date(at));
/** An ISO time as `28 Nov 2026`. */
export const dayOf = (at: string): string => day.format(new Date(at));
/** An ISO time as `28 Nov`. */
export const shortDayOf = (at: string): string => shortDay.format(new Date(at));
