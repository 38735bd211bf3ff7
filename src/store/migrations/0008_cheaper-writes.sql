-- By hand. Reservations come and go: after some minutes of load hardly any entry of the index is a living row's. A scan by
-- way of a bitmap, which is what a server chooses while it has no statistics of the table, reads them all, each time and until
-- the next vacuum; one of the index itself marks them on its first way, and goes past them from then on.
ALTER FUNCTION "reserve_budget"(
	text, text, text, bigint, integer, timestamp with time zone, timestamp with time zone, timestamp with time zone,
	bigint, bigint, bigint, bigint, bigint
) SET "enable_bitmapscan" = off SET "enable_seqscan" = off;--> statement-breakpoint
-- PostgreSQL's own compression was a twelfth of all that a server did for a turn. Servers know a faster one from version 14
-- on, where they were built with it; what is stored already stays as it is.
DO $$
BEGIN
	EXECUTE 'ALTER TABLE "interviews" ALTER COLUMN "walkthrough" SET COMPRESSION lz4';
	EXECUTE 'ALTER TABLE "turns" ALTER COLUMN "answer" SET COMPRESSION lz4, ALTER COLUMN "critique" SET COMPRESSION lz4';
	EXECUTE 'ALTER TABLE "critiques" ALTER COLUMN "critique" SET COMPRESSION lz4, ALTER COLUMN "request" SET COMPRESSION lz4';
	EXECUTE 'ALTER TABLE "idempotency_keys" ALTER COLUMN "response" SET COMPRESSION lz4';
EXCEPTION WHEN feature_not_supported OR syntax_error THEN
	NULL;
END
$$;
