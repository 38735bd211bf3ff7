import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  name: string;
  url: string;
  drop(): Promise<void>;
}

/** A database of one's own on a server that lets tests create some. */
export async function createDatabase(server: string): Promise<TestDatabase> {
  const name = `bar_raiser_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` });
  return {
    name,
    url: url.href,
    drop: () => onServer(server, `drop database ${name} with (force)`),
  };
}

/** Runs one statement on a server. */
export async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address as a driver wants it that insists on a password, for servers that ask for none. */
export function withPassword(url: string): string {
  const address = new URL(url);
  if (address.password === '') address.password = 'none';
  return address.href;
}
