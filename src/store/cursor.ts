import * as z from 'zod';
import { AppError } from '../errors.ts';

/** The last row of a page in a newest-first list: where the next page goes on. */
export interface Position {
  createdAt: Date;
  id: string;
}

const payload = z.tuple([z.iso.datetime(), z.string().min(1)]);

/** Opaque to clients and safe in a query string: base64url over UTF-8 JSON. */
export function encodeCursor({ createdAt, id }: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([createdAt.toISOString(), id]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** @throws AppError `validation_failed`, pointing at `after`, when the text is not a cursor of ours. */
export function decodeCursor(cursor: string): Position {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const [createdAt, id] = payload.parse(JSON.parse(json));
    return { createdAt: new Date(createdAt), id };
  } catch {
    throw new AppError('validation_failed', 'The cursor is not one that this list gave out.', [
      { pointer: 'after', detail: 'must be the nextCursor of an earlier page' },
    ]);
  }
}
